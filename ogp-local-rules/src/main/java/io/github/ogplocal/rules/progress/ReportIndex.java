// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.MilestoneId;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.text.Citation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are on which part of the plans of a dossier. The parts are numbered as the dossier has them: a plan, then each of
 * its commitments, each followed by its milestones.
 *
 * <p>Reports mostly come in the order of what they are on, so that each is looked for beside the one before it first.
 */
final class ReportIndex {
    static final int NONE = -1;

    /** So many parts after the last are looked at; where many have no report, the next is further away. */
    private static final int NEAR = 16;

    private final Dossier dossier;
    private final List<ProgressReport> reports;
    private final @Nullable String[] ids;
    /** For each part the number of what it is a part of. */
    private final int[] wholes;
    /** For each part the last report on it. */
    private final int[] last;
    /** For each report the one before it that is on the same part. */
    private final int[] before;

    private @Nullable Map<String, Integer> byName;

    private final boolean fits;

    ReportIndex(Dossier dossier) {
        this.dossier = dossier;
        reports = dossier.getProgress();
        int size = size(dossier);
        ids = new String[size];
        wholes = new int[size];
        last = new int[size];
        before = new int[reports.size()];
        number();
        Arrays.fill(last, NONE);
        fits = areInOrder() && placeAll();
    }

    /** Whether the ids of the reports differ, and all that they refer to is there. */
    boolean fits() {
        return fits;
    }

    /** The number after those of a plan and its parts, which is that of the next plan. */
    int after(int plan) {
        int part = plan + 1;
        while (part < wholes.length && wholes[part] != NONE) {
            part++;
        }
        return part;
    }

    /** The last report on a part by a kind of assessor; {@link #NONE} when there is none. */
    int last(int part, AssessorKind kind) {
        return ofKind(last[part], kind);
    }

    /** The report before, on the same part by the same kind of assessor; {@link #NONE} when there is none. */
    int before(int report, AssessorKind kind) {
        return ofKind(before[report], kind);
    }

    ProgressReport report(int number) {
        return reports.get(number);
    }

    /** All reports from one back to the first on the same part by the same kind of assessor. */
    List<ProgressReport> all(int lastReport, AssessorKind kind) {
        List<ProgressReport> all = new ArrayList<>();
        for (int i = lastReport; i != NONE; i = before(i, kind)) {
            all.add(reports.get(i));
        }
        Collections.reverse(all);
        return all;
    }

    private int ofKind(int from, AssessorKind kind) {
        int report = from;
        while (report != NONE && reports.get(report).getAssessor() != kind) {
            report = before[report];
        }
        return report;
    }

    private static int size(Dossier dossier) {
        int size = 0;
        for (ActionPlan plan : dossier.getPlans()) {
            size++;
            List<Commitment> commitments = plan.getCommitments();
            for (int i = 0; i < commitments.size(); i++) {
                size += 1 + DossierPlans.milestones(commitments.get(i)).size();
            }
        }
        return size;
    }

    private void number() {
        int part = 0;
        for (ActionPlan plan : dossier.getPlans()) {
            int ofPlan = part;
            ids[part] = plan.getId().value();
            wholes[part++] = NONE;
            List<Commitment> commitments = plan.getCommitments();
            for (int i = 0; i < commitments.size(); i++) {
                int ofCommitment = part;
                ids[part] = commitments.get(i).getId().value();
                wholes[part++] = ofPlan;
                List<Milestone> milestones = DossierPlans.milestones(commitments.get(i));
                for (int m = 0; m < milestones.size(); m++) {
                    Optional<MilestoneId> id = milestones.get(m).getId();
                    ids[part] = id.isPresent() ? id.get().value() : null;
                    wholes[part++] = ofCommitment;
                }
            }
        }
    }

    private boolean placeAll() {
        Set<String> sources = Set.of();
        int part = 0;
        for (int i = 0; i < before.length; i++) {
            ProgressReport report = reports.get(i);
            part = find(report, part);
            if (part == NONE) {
                return false;
            }
            before[i] = last[part];
            last[part] = i;
            List<Citation> citations = report.getCitations();
            if (!citations.isEmpty()) {
                sources = sources.isEmpty() ? sources() : sources;
                for (Citation citation : citations) {
                    if (!sources.contains(citation.getSource().value())) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Ids in some order surely differ; those in none are told apart one by one. */
    private boolean areInOrder() {
        for (int i = 1; i < before.length; i++) {
            String one = reports.get(i - 1).getId().value();
            String other = reports.get(i).getId().value();
            boolean rises = one.length() != other.length() ? one.length() < other.length() : one.compareTo(other) < 0;
            if (!rises) {
                return areDifferent();
            }
        }
        return true;
    }

    private boolean areDifferent() {
        Set<String> seen = new HashSet<>();
        for (ProgressReport report : reports) {
            if (!seen.add(report.getId().value())) {
                return false;
            }
        }
        return true;
    }

    private Set<String> sources() {
        Set<String> ids = new HashSet<>();
        dossier.getSources().forEach(source -> ids.add(source.getId().value()));
        return ids;
    }

    private int find(ProgressReport report, int near) {
        String plan = report.getPlan().value();
        Optional<CommitmentId> ofCommitment = report.getCommitment();
        String commitment = ofCommitment.isPresent() ? ofCommitment.get().value() : null;
        Optional<MilestoneId> ofMilestone = report.getMilestone();
        String milestone = ofMilestone.isPresent() ? ofMilestone.get().value() : null;
        for (int part = near + 1; part < Math.min(ids.length, near + 1 + NEAR); part++) {
            if (is(plan, commitment, milestone, part)) {
                return part;
            }
        }
        return near < ids.length && is(plan, commitment, milestone, near)
                ? near
                : byName().getOrDefault(DossierPlans.subject(report), NONE);
    }

    private boolean is(String plan, @Nullable String commitment, @Nullable String milestone, int part) {
        int ofCommitment = part;
        if (milestone != null) {
            ofCommitment = wholes[part];
            if (ofCommitment == NONE || !milestone.equals(ids[part])) {
                return false;
            }
        }
        int ofPlan = ofCommitment;
        if (commitment != null) {
            ofPlan = wholes[ofCommitment];
            if (ofPlan == NONE || !commitment.equals(ids[ofCommitment])) {
                return false;
            }
        }
        return wholes[ofPlan] == NONE && plan.equals(ids[ofPlan]);
    }

    private Map<String, Integer> byName() {
        if (byName == null) {
            byName = new HashMap<>();
            @Nullable String[] names = new String[ids.length];
            for (int part = 0; part < ids.length; part++) {
                String id = ids[part];
                if (id != null) {
                    String name = wholes[part] == NONE ? id : names[wholes[part]] + "/" + id;
                    names[part] = name;
                    byName.putIfAbsent(name, part);
                }
            }
        }
        return byName;
    }
}
