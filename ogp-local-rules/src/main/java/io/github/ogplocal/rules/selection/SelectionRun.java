// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationStage;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run of {@code selection/pipeline@1}: decides, and keeps what is needed to explain, but explains nothing. */
final class SelectionRun {
    final CompiledProcedure compiled;
    final SelectionInput input;
    final Application[] applications;
    final Scores scores;
    final SelectionStatus[] status;
    /** Index of the group; -1 where an application has none, or was not admitted to scoring. */
    final int[] group;
    /** Authorities with several admitted files; the files in natural order of their ids. */
    final Map<NationalCode, List<Application>> severalFiles = new TreeMap<>();

    /** The applications that passed every threshold and have a group. */
    final boolean[] candidate;

    final Allocator allocator;

    /** Decides. */
    static Selection run(
            CompiledProcedure compiled,
            Collection<Application> applications,
            Collection<ScoreSheet> sheets,
            Collection<Recusal> recusals) {
        // Copies, since the outcome keeps them to be amended.
        List<Application> ownApplications = List.copyOf(applications);
        List<ScoreSheet> ownSheets = List.copyOf(sheets);
        List<Recusal> ownRecusals = List.copyOf(recusals);
        SelectionRun run = new SelectionRun(compiled, ownApplications, ownSheets, ownRecusals);
        run.decide();
        return new Selection(run, ownApplications, ownSheets, ownRecusals);
    }

    private SelectionRun(
            CompiledProcedure compiled,
            Collection<Application> applications,
            Collection<ScoreSheet> sheets,
            Collection<Recusal> recusals) {
        this.compiled = compiled;
        this.input = new SelectionInput(compiled, applications, sheets, recusals);
        this.applications = input.applications;
        this.scores = new Scores(compiled, input.sheets, input.from);
        this.status = new SelectionStatus[this.applications.length];
        this.group = new int[this.applications.length];
        this.candidate = new boolean[this.applications.length];
        this.allocator = new Allocator(compiled, this.applications, scores, status);
    }

    private void decide() {
        boolean[] admitted = new boolean[applications.length];
        Arrays.fill(group, -1);
        for (int i = 0; i < applications.length; i++) {
            status[i] = screen(applications[i]);
            admitted[i] = status[i] == SelectionStatus.NOT_SELECTED;
        }
        judgeFiles(admitted);
        Scores.View view = scores.view();
        for (int i = 0; i < applications.length; i++) {
            if (status[i] == SelectionStatus.NOT_SELECTED) {
                score(i, view);
            }
        }
        allocator.run(candidates());
    }

    /** {@code NOT_SELECTED} stands for "still in the running" until the allocation. */
    private SelectionStatus screen(Application application) {
        ApplicationStage stage = application.stage();
        if (stage != ApplicationStage.FILED && stage != ApplicationStage.PIECES_ASKED) {
            return SelectionStatus.NOT_IN_POOL;
        }
        boolean open = false;
        for (ScreeningRule.Screen screen : compiled.screens) {
            Verdict verdict = screen.judge(application).verdict();
            if (verdict == Verdict.NOT_MET) {
                return SelectionStatus.INADMISSIBLE;
            }
            open |= verdict == Verdict.NOT_ASSESSABLE;
        }
        return open ? SelectionStatus.UNDECIDED : SelectionStatus.NOT_SELECTED;
    }

    private void judgeFiles(boolean[] admitted) {
        IndexTable<NationalCode> firstFile = new IndexTable<>(applications.length, this::codeOf);
        for (int i = 0; i < applications.length; i++) {
            NationalCode code = admitted[i] ? authority(applications[i]) : null;
            int other = code == null ? -1 : firstFile.putIfAbsent(code, i);
            if (code != null && other >= 0) {
                severalFiles
                        .computeIfAbsent(code, key -> new ArrayList<>(List.of(applications[other])))
                        .add(applications[i]);
            }
        }
        for (List<Application> files : severalFiles.values()) {
            for (Application file : files) {
                status[input.indexOf(file.getId())] =
                        switch (compiled.duplicates.judge(file, files).verdict()) {
                            case MET -> SelectionStatus.NOT_SELECTED;
                            case NOT_MET -> SelectionStatus.INADMISSIBLE;
                            case NOT_ASSESSABLE -> SelectionStatus.UNDECIDED;
                        };
            }
        }
    }

    private NationalCode codeOf(int withAuthority) {
        return requireNonNull(authority(applications[withAuthority]), "authority");
    }

    /** The admitted files of an application's authority; the application alone when there are no others. */
    List<Application> files(Application application) {
        NationalCode code = authority(application);
        List<Application> files = code == null ? null : severalFiles.get(code);
        boolean among =
                files != null && files.stream().anyMatch(file -> file.getId().equals(application.getId()));
        return files != null && among ? files : List.of(application);
    }

    private void score(int i, Scores.View view) {
        int own = compiled.grouping.judge(applications[i]).verdict() == Verdict.MET ? groupIndex(i) : -1;
        group[i] = own;
        boolean scorable = compiled.panel.judge(scores.sheetCount(i)).verdict() == Verdict.MET;
        if (scorable) {
            int missing = scores.missing(i);
            int empty = missing == 0 ? 0 : scores.emptyCriteria(i);
            scorable = compiled.missingScores.judge(missing, empty).verdict() == Verdict.MET;
        }
        if (!scorable) {
            status[i] = SelectionStatus.UNDECIDED;
            return;
        }
        scores.compute(i);
        for (ThresholdRule.Threshold threshold : compiled.thresholds) {
            if (threshold.judge(view.at(i)).verdict() != Verdict.MET) {
                status[i] = SelectionStatus.BELOW_THRESHOLD;
                return;
            }
        }
        if (own < 0) {
            status[i] = SelectionStatus.UNDECIDED;
            return;
        }
        candidate[i] = true;
    }

    private int groupIndex(int i) {
        GroupId id = compiled.grouping.groupOf(applications[i]);
        Integer index = id == null ? null : compiled.groupIndex.get(id);
        if (index == null) {
            throw new IllegalStateException(
                    "grouping " + compiled.procedure.getGrouping().rule()
                            + ": gave a group that it does not list, to application " + applications[i].getId());
        }
        return index;
    }

    /** The candidates by group, each line sorted by index. */
    int[][] candidates() {
        return candidates(candidate, group, compiled.groups.size());
    }

    static int[][] candidates(boolean[] candidate, int[] group, int groups) {
        int[] sizes = new int[groups];
        for (int i = 0; i < candidate.length; i++) {
            if (candidate[i]) {
                sizes[group[i]]++;
            }
        }
        int[][] lines = new int[groups][];
        for (int g = 0; g < groups; g++) {
            lines[g] = new int[sizes[g]];
        }
        int[] at = new int[groups];
        for (int i = 0; i < candidate.length; i++) {
            if (candidate[i]) {
                lines[group[i]][at[group[i]]++] = i;
            }
        }
        return lines;
    }

    private static @Nullable NationalCode authority(Application application) {
        LocalAuthority authority = application.getApplicant().getAuthority().orElse(null);
        return authority == null ? null : authority.getCode();
    }
}
