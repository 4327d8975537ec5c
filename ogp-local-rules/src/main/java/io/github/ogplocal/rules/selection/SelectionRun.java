// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.ApplicationStage;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One run of {@code selection/pipeline@1}: decides, and keeps what is needed to explain, but explains nothing. */
final class SelectionRun {
    /** Instead of the index of a group. */
    private static final int NO_GROUP = -1;

    private static final int NOT_ASKED = -2;

    final CompiledProcedure compiled;
    final SelectionInput input;
    final Application[] applications;
    final Scores scores;
    final SelectionStatus[] status;
    /** Index of the group of each candidate; of others as far as it was asked for: see {@link #groupOf}. */
    final int[] group;
    /** The admitted files of each applicant with several of them, by id. */
    private List<int[]> severalFiles = List.of();
    /** Indices of those files. */
    private final BitSet hasOtherFiles;

    /** By application, the files of its applicant; made when it is first asked for. */
    private volatile @Nullable Map<Integer, List<Application>> filesOf;

    /** Files with a name in common, by what they are known by. */
    private final Map<String, List<Application>> namesakes;

    /** The applications that passed every threshold and have a group. */
    final boolean[] candidate;

    final Allocator allocator;
    /** What the procedure gives before a committee or an endorsement changes it; the same as {@link #status} where none can. */
    SelectionStatus[] allocated;

    /**
     * Decides.
     *
     * @throws InvalidSelectionInputException if the documents do not fit the procedure or each other
     */
    static Selection run(CompiledProcedure compiled, GivenDocuments documents) {
        Selection earlier = earlier(compiled, documents);
        SelectionRun run = new SelectionRun(
                compiled,
                documents,
                pool(documents, earlier),
                earlier == null ? null : id -> earlier.outcome(id).getTotal().orElse(Fraction.ZERO));
        run.decide();
        run.checkDecisions();
        return new Selection(run, documents, earlier);
    }

    private static @Nullable Selection earlier(CompiledProcedure compiled, GivenDocuments documents) {
        CompiledProcedure before = compiled.earlier;
        SelectionDocuments given = documents.rest().getEarlierStage().orElse(null);
        if (before == null && given == null) {
            return null;
        }
        if (before == null) {
            throw new InvalidSelectionInputException(
                    List.of(new InputFault(InputFault.Kind.NO_SUCH_STAGE, "earlierStage", "", "")));
        }
        if (given == null) {
            throw new InvalidSelectionInputException(List.of(
                    new InputFault(InputFault.Kind.MISSING_STAGE, "earlierStage", "", before.procedure.getId())));
        }
        try {
            return run(before, GivenDocuments.of(given));
        } catch (InvalidSelectionInputException e) {
            throw new InvalidSelectionInputException(e.faults().stream()
                    .map(fault -> new InputFault(
                            fault.kind(), "earlier/" + fault.document(), fault.pointer(), fault.argument()))
                    .toList());
        }
    }

    /** Whom a run judges: all, or those whom the stage before selected. */
    private static List<Application> pool(GivenDocuments documents, @Nullable Selection earlier) {
        if (earlier == null) {
            return documents.applications();
        }
        TreeSet<ApplicationId> passed = new TreeSet<>();
        TreeSet<ApplicationId> known = new TreeSet<>();
        TreeSet<ApplicationId> here = new TreeSet<>();
        for (ApplicationOutcome outcome : earlier.outcomes()) {
            known.add(outcome.getApplication());
            if (outcome.getStatus() == SelectionStatus.SELECTED) {
                passed.add(outcome.getApplication());
            }
        }
        List<Application> pool = new ArrayList<>();
        List<InputFault> faults = new ArrayList<>();
        for (Application application : documents.applications()) {
            here.add(application.getId());
            if (!known.contains(application.getId())) {
                faults.add(new InputFault(
                        InputFault.Kind.NOT_IN_EARLIER_STAGE, "application:" + application.getId(), "/id", ""));
            } else if (passed.contains(application.getId())) {
                pool.add(application);
            }
        }
        for (ApplicationId id : passed) {
            if (!here.contains(id)) {
                faults.add(new InputFault(InputFault.Kind.NOT_IN_NEXT_STAGE, "earlier/application:" + id, "/id", ""));
            }
        }
        if (!faults.isEmpty()) {
            Collections.sort(faults);
            throw new InvalidSelectionInputException(faults);
        }
        return pool;
    }

    /**
     * A run that has judged nothing yet.
     *
     * @param pool the applications to be judged
     * @param earlierTotal what each of them had in the stage before; null where there is none
     */
    SelectionRun(
            CompiledProcedure compiled,
            GivenDocuments documents,
            List<Application> pool,
            @Nullable Function<ApplicationId, Fraction> earlierTotal) {
        this.compiled = compiled;
        this.input = new SelectionInput(compiled, documents, pool);
        this.applications = input.applications;
        Fraction[] earlierTotals = new Fraction[earlierTotal == null ? 0 : applications.length];
        for (int i = 0; i < earlierTotals.length; i++) {
            earlierTotals[i] = requireNonNull(earlierTotal).apply(applications[i].getId());
        }
        this.scores = new Scores(compiled, input.sheets, input.verified, earlierTotals);
        this.namesakes = new HashMap<>();
        this.hasOtherFiles = new BitSet();
        this.status = new SelectionStatus[this.applications.length];
        this.group = new int[this.applications.length];
        this.candidate = new boolean[this.applications.length];
        this.allocator = new Allocator(compiled, input, scores, status, group, input.settledTies);
        this.allocated = status;
    }

    /**
     * The run with one sheet corrected: only its application is scored again, then all places are given again.
     *
     * @return null where more than that has to be judged again
     * @throws InvalidSelectionInputException if the corrected sheet does not fit the procedure
     */
    static @Nullable Selection amended(SelectionRun before, GivenDocuments documents, ScoreSheet corrected) {
        int i = before.input.find(corrected.getApplication());
        int number = i < 0 ? -1 : before.input.sheets.numberOf(i, corrected.getEvaluator());
        if (number < 0 || before.compiled.earlier != null || !before.scores.hasTotal(i)) {
            return null;
        }
        ScoreSheet replaced = before.input.sheets.sheets[number];
        ScoreSheet[] sheets = documents.sheets().toArray(new ScoreSheet[0]);
        replace(sheets, replaced, corrected);
        GivenDocuments given =
                new GivenDocuments(documents.applications(), List.of(sheets), documents.recusals(), documents.rest());
        SelectionRun run = new SelectionRun(before, new SelectionInput(before.input, given, number, corrected), i);
        run.allocator.run(run.candidates());
        run.afterwards();
        run.checkDecisions();
        return new Selection(run, given, null);
    }

    /** The very sheet: a list of a million is not searched by ids. */
    @SuppressWarnings("ReferenceEquality")
    private static void replace(ScoreSheet[] sheets, ScoreSheet sheet, ScoreSheet by) {
        for (int s = 0; s < sheets.length; s++) {
            if (sheets[s] == sheet) {
                sheets[s] = by;
            }
        }
    }

    /** A run with other sheets of one application, before any place is given. */
    private SelectionRun(SelectionRun before, SelectionInput input, int again) {
        this.compiled = before.compiled;
        this.input = input;
        this.applications = input.applications;
        this.scores = new Scores(before.scores, input.sheets, again);
        this.status = before.status.clone();
        this.group = before.group.clone();
        this.candidate = before.candidate.clone();
        this.severalFiles = before.severalFiles;
        this.hasOtherFiles = before.hasOtherFiles;
        this.filesOf = before.filesOf;
        this.namesakes = before.namesakes;
        this.allocator = new Allocator(compiled, input, scores, status, group, input.settledTies);
        this.allocated = status;
        candidate[again] = false;
        for (int i = 0; i < status.length; i++) {
            // What the places given before made of them.
            status[i] = candidate[i] || i == again ? SelectionStatus.NOT_SELECTED : status[i];
        }
        score(again, scores.view());
    }

    private void decide() {
        judge();
        allocator.run(candidates());
        afterwards();
    }

    /** All that comes before any place is given. */
    void judge() {
        Arrays.fill(group, NO_GROUP);
        screen();
        Scores.View view = scores.view();
        for (int i = 0; i < applications.length; i++) {
            if (status[i] == SelectionStatus.NOT_SELECTED) {
                score(i, view);
            }
        }
    }

    /** Screening and the files of one applicant, application by application: what one needs, the other has just read. */
    private void screen() {
        IndexTable<NationalCode> firstFile =
                new IndexTable<>(applications.length, i -> requireNonNull(authority(applications[i]), "authority"));
        Files files = null;
        for (int i = 0; i < applications.length; i++) {
            status[i] = screen(i);
            NationalCode code = status[i] == SelectionStatus.NOT_SELECTED ? authority(applications[i]) : null;
            int other = code == null ? -1 : firstFile.putIfAbsent(code, i);
            if (other >= 0) {
                files = files == null ? new Files(applications.length) : files;
                files.join(other, i);
            }
        }
        if (compiled.sameApplicant != null) {
            files = files == null ? new Files(applications.length) : files;
            joinByName(compiled.sameApplicant, files);
        }
        if (files != null) {
            judgeFiles(files);
        }
    }

    /** {@code NOT_SELECTED} stands for "still in the running" until the allocation. */
    private SelectionStatus screen(int i) {
        ApplicationStage stage = applications[i].stage();
        if (stage != ApplicationStage.FILED && stage != ApplicationStage.PIECES_ASKED) {
            return SelectionStatus.NOT_IN_POOL;
        }
        boolean open = false;
        ApplicationFile file = input.file(i);
        for (int k = 0; k < compiled.screens.size(); k++) {
            Verdict verdict = compiled.screens.get(k).judge(file).verdict();
            if (verdict == Verdict.NOT_MET) {
                return SelectionStatus.INADMISSIBLE;
            }
            open |= verdict == Verdict.NOT_ASSESSABLE;
        }
        return open ? SelectionStatus.UNDECIDED : SelectionStatus.NOT_SELECTED;
    }

    private void judgeFiles(Files files) {
        severalFiles = files.several();
        for (int[] together : severalFiles) {
            IntOrder.sort(together, (one, other) -> applications[one].getId().compareTo(applications[other].getId()));
            List<Application> all = applications(together);
            for (int i : together) {
                hasOtherFiles.set(i);
                status[i] =
                        switch (compiled.duplicates.judge(applications[i], all).verdict()) {
                            case MET -> SelectionStatus.NOT_SELECTED;
                            case NOT_MET -> SelectionStatus.INADMISSIBLE;
                            case NOT_ASSESSABLE -> SelectionStatus.UNDECIDED;
                        };
            }
        }
    }

    private List<Application> applications(int[] indices) {
        Application[] found = new Application[indices.length];
        for (int k = 0; k < found.length; k++) {
            found[k] = applications[indices[k]];
        }
        return List.of(found);
    }

    private void joinByName(SameApplicantRule.SameApplicant rule, Files files) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < applications.length; i++) {
            if (status[i] == SelectionStatus.NOT_SELECTED) {
                for (String known : rule.knownBy(applications[i])) {
                    Integer other = first.putIfAbsent(known, i);
                    if (other != null) {
                        files.join(other, i);
                        namesakes
                                .computeIfAbsent(known, key -> new ArrayList<>(List.of(applications[other])))
                                .add(applications[i]);
                    }
                }
            }
        }
    }

    /** The admitted files of an application's applicant; the application alone when there are no others. */
    List<Application> files(int i) {
        if (!hasOtherFiles.get(i)) {
            return List.of(applications[i]);
        }
        Map<Integer, List<Application>> byApplication = filesOf;
        if (byApplication == null) {
            byApplication = new HashMap<>();
            for (int[] together : severalFiles) {
                List<Application> all = applications(together);
                for (int file : together) {
                    byApplication.put(file, all);
                }
            }
            filesOf = byApplication;
        }
        return requireNonNull(byApplication.get(i), "files");
    }

    /** Ids of the other files that the rule about the same applicant finds, in natural order. */
    List<String> namesakes(Application application) {
        TreeSet<String> others = new TreeSet<>();
        for (String known :
                requireNonNull(compiled.sameApplicant, "same applicant").knownBy(application)) {
            for (Application other : namesakes.getOrDefault(known, List.of())) {
                others.add(other.getId().value());
            }
        }
        others.remove(application.getId().value());
        return List.copyOf(others);
    }

    private void score(int i, Scores.View view) {
        // Most that are below a threshold are never asked for their group.
        group[i] = NOT_ASKED;
        boolean scorable = compiled.panel.judge(view.at(i)).verdict() == Verdict.MET && isVerified(i);
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
        for (int k = 0; k < compiled.thresholds.size(); k++) {
            if (compiled.thresholds.get(k).judge(view.at(i)).verdict() != Verdict.MET) {
                status[i] = SelectionStatus.BELOW_THRESHOLD;
                return;
            }
        }
        if (groupOf(i) == NO_GROUP) {
            status[i] = SelectionStatus.UNDECIDED;
            return;
        }
        candidate[i] = true;
    }

    /** Index of the group; {@link #NO_GROUP} where an application has none, or was not admitted to scoring. */
    int groupOf(int i) {
        int own = group[i];
        if (own == NOT_ASKED) {
            own = groupIndex(i);
            // Several threads may write it when they read the outcome: the same number.
            group[i] = own;
        }
        return own;
    }

    private boolean isVerified(int i) {
        VerificationRule.ScoreVerification rule = compiled.verification;
        return rule == null
                || rule.judge(verifiedCriteria(i, true), verifiedCriteria(i, false))
                                .verdict()
                        == Verdict.MET;
    }

    /** Criteria that are verified on the spot, and are or are not yet for an application, in the procedure's order. */
    List<String> verifiedCriteria(int i, boolean done) {
        VerificationRule.ScoreVerification rule = requireNonNull(compiled.verification, "verification");
        List<String> found = new ArrayList<>();
        for (int c = 0; c < compiled.criteria.size(); c++) {
            String criterion = compiled.criteria.get(c).getId().value();
            if (rule.verifies(criterion) && (scores.verified(i, c) != null) == done) {
                found.add(criterion);
            }
        }
        return found;
    }

    /** What others decide once the places are given: a committee, and those who must agree. */
    private void afterwards() {
        if (input.overrides().isEmpty() && compiled.endorsement == null) {
            return;
        }
        allocated = status.clone();
        for (CommitteeOverride override : input.overrides().values()) {
            int i = input.indexOf(override.application());
            if (candidate[i]) {
                status[i] = override.selected() ? SelectionStatus.SELECTED : SelectionStatus.NOT_SELECTED;
            }
        }
        EndorsementRule.Endorsement endorsement = compiled.endorsement;
        for (int i = 0; endorsement != null && i < status.length; i++) {
            if (status[i] == SelectionStatus.SELECTED) {
                status[i] = switch (endorsement.judge(input.file(i)).verdict()) {
                    case MET -> SelectionStatus.SELECTED;
                    case NOT_MET -> SelectionStatus.NOT_SELECTED;
                    case NOT_ASSESSABLE -> SelectionStatus.UNDECIDED;
                };
            }
        }
    }

    /** Decisions of committees that are about nothing there is. */
    private void checkDecisions() {
        List<InputFault> faults = new ArrayList<>(input.settledTies.faults());
        for (ApplicationId application : input.overrides().keySet()) {
            if (!candidate[input.indexOf(application)]) {
                faults.add(
                        new InputFault(InputFault.Kind.NOT_A_CANDIDATE, "override:" + application, "/application", ""));
            }
        }
        if (!faults.isEmpty()) {
            Collections.sort(faults);
            throw new InvalidSelectionInputException(faults);
        }
    }

    private int groupIndex(int i) {
        GroupId id = compiled.grouping.groupOf(applications[i]);
        if (id == null) {
            return NO_GROUP;
        }
        Integer index = compiled.groupIndex.get(id);
        if (index == null) {
            throw new IllegalStateException(
                    "grouping " + compiled.procedure.getGrouping().rule()
                            + ": gave a group that it does not list, to application " + applications[i].getId());
        }
        return index;
    }

    /** The candidates by group, each line in the order in which the applications were given. */
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
