// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.Allotment;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Cut;
import io.github.ogplocal.rules.selection.GroupResult;
import io.github.ogplocal.rules.selection.InputFault;
import io.github.ogplocal.rules.selection.ReserveRule;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionRules;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.ShortageRule;
import io.github.ogplocal.rules.selection.Tie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts what is open in the outcomes of runs, run after run. */
final class SeenPoints {
    private static final Comparator<Key> BY_PARTS = Comparator.comparing(Key::code)
            .thenComparing(Key::stage)
            .thenComparing(Key::cutCode)
            .thenComparing(Key::pointer)
            .thenComparing(Key::subject);

    private final Stages stages;
    private final SortedMap<Key, Tally> tallies = new TreeMap<>();
    /** Thresholds and screening rules that somebody missed, as pointers. */
    private final TreeSet<String> missed = new TreeSet<>();
    /** Pointers of thresholds about which some run says something. */
    private final TreeSet<String> judged = new TreeSet<>();
    /** Of each stage, whether anything was ever screened there. */
    private final boolean[] screened;

    private int run;
    private int decided;

    /**
     * What is counted together.
     *
     * @param cut null for none
     * @param pointer within the procedure of the stage
     * @param subject empty for none
     */
    private record Key(
            OpenPointCode code, int stage, @Nullable Cut cut, String pointer, RuleId rule, String subject)
            implements Comparable<Key> {
        String cutCode() {
            return cut == null ? "" : cut.code();
        }

        @Override
        public int compareTo(Key other) {
            return BY_PARTS.compare(this, other);
        }
    }

    private static final class Tally {
        private int runs;
        private int example;
        private int largest;
        private int lastRun;
        private final Map<GroupId, Integer> byGroup = new TreeMap<>();
        private final Map<GroupId, Integer> lastRunOf = new TreeMap<>();
    }

    private final int all;

    /** @param all how many runs there will be */
    SeenPoints(Stages stages, int all) {
        this.stages = stages;
        this.all = all;
        this.screened = new boolean[stages.all.size() + 1];
    }

    /** How many runs came to an outcome. */
    int decided() {
        return decided;
    }

    /** A run whose documents were refused. */
    void addRefused(int number, List<InputFault> faults) {
        run = number;
        Stage last = stages.last();
        TreeSet<String> kinds = new TreeSet<>();
        faults.forEach(fault -> kinds.add(fault.kind().code()));
        for (String kind : kinds) {
            count(
                    new Key(OpenPointCode.REFUSED, last.number, null, "/pipeline", last.procedure.getPipeline(), kind),
                    0,
                    Optional.empty());
        }
    }

    /** A run with its outcome. */
    void add(int number, Selection selection) {
        run = number;
        decided++;
        Selection at = selection;
        for (int s = stages.all.size() - 1; s >= 0; s--) {
            Selection before = at.earlierStage().orElse(null);
            add(stages.all.get(s), at, before);
            at = before == null ? at : before;
        }
    }

    private void add(Stage stage, Selection selection, @Nullable Selection before) {
        List<ApplicationOutcome> here = new ArrayList<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            if (before == null || before.outcome(outcome.getApplication()).getStatus() == SelectionStatus.SELECTED) {
                here.add(outcome);
            }
        }
        addTies(stage, selection.ties(), before == null ? 0 : before.ties().size());
        addPlaces(stage, selection.groups(), here);
        addUndecided(stage, selection, here);
        addReserve(stage, here);
        addThresholds(stage, selection, here);
        addScreening(stage, selection, here);
        addBands(stage, here);
        if (with(here, SelectionStatus.SELECTED).isEmpty()) {
            count(key(stage, OpenPointCode.NOBODY_SELECTED, "/allocation", stage.procedure.getAllocation()), 0);
        }
    }

    private void addTies(Stage stage, List<Tie> ties, int earlier) {
        for (Tie tie : ties.subList(earlier, ties.size())) {
            boolean reserve = tie.getCut() == Cut.RESERVE;
            RuleUse at = reserve ? stage.procedure.getReserve() : stage.procedure.getAllocation();
            Cut cut = tie.getCut();
            int members = tie.getMembers().size();
            count(
                    new Key(
                            OpenPointCode.TIE_AT_CUT,
                            stage.number,
                            cut,
                            reserve ? "/reserve" : "/allocation",
                            at.rule(),
                            ""),
                    members,
                    tie.getGroup());
            boolean separated = tie.getUnseparated().isEmpty();
            String pointer = separated ? tieBreak(stage, tie.getDecidedBy()) : "/remainingTies";
            count(
                    new Key(
                            separated ? OpenPointCode.TIE_SEPARATED : OpenPointCode.TIE_REMAINED,
                            stage.number,
                            cut,
                            pointer,
                            tie.getDecidedBy(),
                            ""),
                    separated ? members : tie.getUnseparated().size(),
                    tie.getGroup());
            missed.add(at(stage, pointer));
        }
    }

    /** Where a tie-break stands; all of them where it stands several times, since a tie does not say which it was. */
    private static String tieBreak(Stage stage, RuleId rule) {
        List<RuleUse> uses = stage.procedure.getTieBreaks().uses();
        int found = -1;
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).rule().equals(rule)) {
                if (found >= 0) {
                    return "/tieBreaks";
                }
                found = i;
            }
        }
        return found < 0 ? "/tieBreaks" : "/tieBreaks/" + found;
    }

    private void addPlaces(Stage stage, List<GroupResult> groups, List<ApplicationOutcome> here) {
        Key isShort = key(stage, OpenPointCode.GROUP_SHORT, "/shortage", stage.procedure.getShortage());
        int leftShort = 0;
        int leftOver = 0;
        List<GroupId> emptyShort = new ArrayList<>();
        List<GroupId> emptyOver = new ArrayList<>();
        for (GroupResult group : groups) {
            int places = group.getPlaces().or(group::getGuaranteed).orElse(0);
            if (group.getCandidates() < places) {
                count(isShort, places - group.getCandidates(), Optional.of(group.getGroup()));
            }
            int left = group.getPlaces().orElse(0) - group.getSelected() - group.getUndecided();
            if (left > 0 && group.getCandidates() < places) {
                leftShort += left;
                emptyShort.add(group.getGroup());
            } else if (left > 0) {
                leftOver += left;
                emptyOver.add(group.getGroup());
            }
        }
        int selected = with(here, SelectionStatus.SELECTED).size();
        int undecided = with(here, SelectionStatus.UNDECIDED).size();
        int places = stage.places().orElse(selected);
        int all = places - selected - undecided;
        if (stage.allotment instanceof Allotment.PerGroup) {
            boolean passedOn = stage.shortage == ShortageRule.Policy.NEXT_BEST_ANYWHERE;
            leftShort = passedOn ? Math.min(leftShort, Math.max(0, all)) : leftShort;
        } else {
            leftOver = Math.max(0, all);
        }
        if (leftShort > 0) {
            countAll(
                    key(stage, OpenPointCode.PLACES_LEFT, "/shortage", stage.procedure.getShortage()),
                    leftShort,
                    emptyShort);
        }
        if (leftOver > 0) {
            countAll(
                    key(stage, OpenPointCode.PLACES_LEFT, "/allocation", stage.procedure.getAllocation()),
                    leftOver,
                    emptyOver);
        }
        if (selected > places) {
            count(
                    key(stage, OpenPointCode.MORE_THAN_PLACES, "/remainingTies", stage.procedure.getRemainingTies()),
                    selected - places);
        }
    }

    private void addUndecided(Stage stage, Selection selection, List<ApplicationOutcome> here) {
        SortedMap<Key, Integer> numbers = new TreeMap<>();
        SortedMap<Key, List<GroupId>> groups = new TreeMap<>();
        for (ApplicationOutcome outcome : with(here, SelectionStatus.UNDECIDED)) {
            Key key = undecided(stage, selection, outcome);
            numbers.merge(key, 1, Integer::sum);
            List<GroupId> own = groups.computeIfAbsent(key, any -> new ArrayList<>());
            outcome.getGroup().ifPresent(own::add);
        }
        numbers.forEach((key, number) -> countAll(key, number, groups.getOrDefault(key, List.of())));
    }

    private static Key undecided(Stage stage, Selection selection, ApplicationOutcome outcome) {
        for (Finding finding : selection.explain(outcome.getApplication()).getFindings()) {
            String pointer = pointer(stage, finding.rule());
            if (finding.verdict() == Verdict.NOT_ASSESSABLE && !pointer.isEmpty()) {
                return new Key(OpenPointCode.UNDECIDED, stage.number, null, pointer, finding.rule(), finding.reason());
            }
        }
        return key(stage, OpenPointCode.UNDECIDED, "/remainingTies", stage.procedure.getRemainingTies());
    }

    /** Where a rule stands first in the procedure of a stage; empty when it does not. */
    private static String pointer(Stage stage, RuleId rule) {
        for (Map.Entry<String, RuleUse> use : uses(stage).entrySet()) {
            if (use.getValue().rule().equals(rule)) {
                return use.getKey();
            }
        }
        return "";
    }

    /** The uses of the rules that can leave an application undecided, by where they stand. */
    private static SortedMap<String, RuleUse> uses(Stage stage) {
        SortedMap<String, RuleUse> uses = new TreeMap<>();
        List<RuleUse> screening = stage.procedure.getScreening().uses();
        for (int i = 0; i < screening.size(); i++) {
            uses.put("/screening/" + i, screening.get(i));
        }
        uses.put("/duplicates", stage.procedure.getDuplicates());
        uses.put("/panel", stage.procedure.getPanel());
        uses.put("/missingScores", stage.procedure.getMissingScores());
        uses.put("/grouping", stage.procedure.getGrouping());
        uses.put("/shortage", stage.procedure.getShortage());
        uses.put("/remainingTies", stage.procedure.getRemainingTies());
        stage.procedure.getVerification().ifPresent(use -> uses.put("/verification", use));
        stage.procedure.getEndorsement().ifPresent(use -> uses.put("/endorsement", use));
        return uses;
    }

    private void addReserve(Stage stage, List<ApplicationOutcome> here) {
        Key key = key(stage, OpenPointCode.RESERVE_EMPTY, "/reserve", stage.procedure.getReserve());
        List<ApplicationOutcome> reserve = with(here, SelectionStatus.RESERVE);
        if (stage.reserve.scope() == ReserveRule.Scope.IN_ALL) {
            if (reserve.isEmpty() && stage.reserve.size(stage.groups.get(0)) > 0) {
                count(key, 0);
            }
            return;
        }
        for (GroupId group : stage.groups) {
            boolean empty =
                    reserve.stream().noneMatch(outcome -> outcome.getGroup().equals(Optional.of(group)));
            if (empty && stage.reserve.size(group) > 0) {
                count(key, 0, Optional.of(group));
            }
        }
    }

    private void addThresholds(Stage stage, Selection selection, List<ApplicationOutcome> here) {
        List<ApplicationOutcome> below = with(here, SelectionStatus.BELOW_THRESHOLD);
        long scored =
                here.stream().filter(outcome -> outcome.getTotal().isPresent()).count();
        List<RuleUse> uses = stage.procedure.getThresholds().uses();
        if (scored > 0) {
            for (int k = 0; k < uses.size(); k++) {
                judged.add(at(stage, "/thresholds/" + k));
            }
        }
        boolean nobody = scored > 0 && below.size() == scored;
        int[] missedBy = new int[uses.size()];
        for (ApplicationOutcome outcome : below) {
            if (!nobody && areMissed(stage, "/thresholds/", uses.size())) {
                break;
            }
            if (uses.size() == 1) {
                missedBy[0]++;
                missed.add(at(stage, "/thresholds/0"));
            } else {
                addMissed(stage, selection, outcome, "/thresholds/", uses, missedBy);
            }
        }
        for (int k = 0; nobody && k < uses.size(); k++) {
            if (missedBy[k] == scored) {
                count(key(stage, OpenPointCode.THRESHOLD_MISSED_BY_ALL, "/thresholds/" + k, uses.get(k)), 0);
            }
        }
    }

    private void addScreening(Stage stage, Selection selection, List<ApplicationOutcome> here) {
        List<RuleUse> uses = stage.procedure.getScreening().uses();
        screened[stage.number] |= here.stream().anyMatch(outcome -> outcome.getStatus() != SelectionStatus.NOT_IN_POOL);
        for (ApplicationOutcome outcome : with(here, SelectionStatus.INADMISSIBLE)) {
            if (areMissed(stage, "/screening/", uses.size())) {
                return;
            }
            addMissed(stage, selection, outcome, "/screening/", uses, new int[uses.size()]);
        }
    }

    private boolean areMissed(Stage stage, String chain, int size) {
        for (int k = 0; k < size; k++) {
            if (!missed.contains(at(stage, chain + k))) {
                return false;
            }
        }
        return true;
    }

    /** Notes the rules of a chain that an application missed; uses of one rule come in the order of the chain. */
    private void addMissed(
            Stage stage,
            Selection selection,
            ApplicationOutcome outcome,
            String chain,
            List<RuleUse> uses,
            int[] missedBy) {
        List<Finding> findings =
                new ArrayList<>(selection.explain(outcome.getApplication()).getFindings());
        for (int k = uses.size() - 1; k >= 0; k--) {
            // From the back: findings of earlier stages come first, and may be of the same rule.
            for (int f = findings.size() - 1; f >= 0; f--) {
                if (findings.get(f).rule().equals(uses.get(k).rule())) {
                    if (findings.remove(f).verdict() == Verdict.NOT_MET) {
                        missedBy[k]++;
                        missed.add(at(stage, chain + k));
                    }
                    break;
                }
            }
        }
    }

    private void addBands(Stage stage, List<ApplicationOutcome> here) {
        RuleUse use = stage.procedure.getBands().orElse(null);
        if (use == null) {
            return;
        }
        List<ApplicationOutcome> selected = with(here, SelectionStatus.SELECTED);
        int without = 0;
        for (ApplicationOutcome outcome : selected) {
            judged.add(at(stage, "/bands"));
            if (outcome.getBand().isPresent()) {
                missed.add(at(stage, "/bands/" + outcome.getBand().get()));
            } else {
                without++;
            }
        }
        if (without > 0) {
            count(key(stage, OpenPointCode.SELECTED_WITHOUT_BAND, "/bands", use), without);
        }
    }

    /**
     * The points.
     *
     * @param proven what need not be said again as merely seen
     */
    List<OpenPoint> points(List<OpenPoint> proven) {
        TreeSet<String> said = new TreeSet<>();
        for (OpenPoint point : proven) {
            said.add(point.getCode() + point.getPointer() + point.getSubject().orElse(""));
        }
        for (Stage stage : stages.all) {
            List<RuleUse> uses = stage.procedure.getThresholds().uses();
            for (int k = 0; k < uses.size(); k++) {
                String pointer = at(stage, "/thresholds/" + k);
                if (judged.contains(pointer)
                        && !missed.contains(pointer)
                        && !said.contains(OpenPointCode.THRESHOLD_ALWAYS_REACHED + pointer)
                        && !said.contains(OpenPointCode.THRESHOLD_IMPLIED + pointer)) {
                    never(key(stage, OpenPointCode.THRESHOLD_NEVER_MISSED, "/thresholds/" + k, uses.get(k)));
                }
            }
            uses = stage.procedure.getScreening().uses();
            for (int k = 0; k < uses.size(); k++) {
                if (screened[stage.number] && !missed.contains(at(stage, "/screening/" + k))) {
                    never(key(stage, OpenPointCode.SCREENING_NEVER_FAILED, "/screening/" + k, uses.get(k)));
                }
            }
            addUnusedTieBreaks(stage, said);
            addUnseenBands(stage, said);
        }
        List<OpenPoint> points = new ArrayList<>();
        tallies.forEach((key, tally) -> points.add(point(key, tally)));
        return points;
    }

    private void addUnusedTieBreaks(Stage stage, Set<String> said) {
        List<RuleUse> uses = stage.procedure.getTieBreaks().uses();
        for (int k = 0; k < uses.size(); k++) {
            String pointer = at(stage, "/tieBreaks/" + k);
            boolean used = missed.contains(at(stage, tieBreak(stage, uses.get(k).rule())));
            String proven = OpenPointCode.TIE_BREAK_NEVER_SEPARATES + pointer;
            if (decided > 0 && !used && said.stream().noneMatch(point -> point.startsWith(proven))) {
                never(key(stage, OpenPointCode.TIE_BREAK_NEVER_USED, "/tieBreaks/" + k, uses.get(k)));
            }
        }
    }

    private void addUnseenBands(Stage stage, Set<String> said) {
        RuleUse use = stage.procedure.getBands().orElse(null);
        if (use == null || !judged.contains(at(stage, "/bands")) || !stage.is(use, SelectionRules.GRADUATED_BANDS)) {
            return;
        }
        for (String band : use.settings().pointsTable("bands").keySet()) {
            String pointer = at(stage, "/bands");
            if (!missed.contains(at(stage, "/bands/" + band))
                    && !said.contains(OpenPointCode.BAND_NEVER_REACHED + pointer + band)
                    && !said.contains(OpenPointCode.BAND_ALWAYS_EXCEEDED + pointer + band)) {
                never(new Key(OpenPointCode.BAND_NEVER_SEEN, stage.number, null, "/bands", use.rule(), band));
            }
        }
    }

    private OpenPoint point(Key key, Tally tally) {
        Stage stage = stages.all.get(key.stage() - 1);
        OpenPointBuilder point = OpenPoint.builder()
                .code(key.code())
                .stage(key.stage())
                .pointer(at(stage, key.pointer()))
                .rule(key.rule())
                .runs(tally.runs)
                .of(all);
        point.cut(Optional.ofNullable(key.cut()));
        if (!key.subject().isEmpty()) {
            point.subject(key.subject());
        }
        if (tally.runs > 0) {
            point.example(tally.example);
        }
        if (tally.largest > 0) {
            point.largest(tally.largest);
        }
        if (stage.groups.size() > 1) {
            for (GroupId group : stage.groups) {
                Integer runs = tally.byGroup.get(group);
                if (runs != null) {
                    point.addByGroup(new GroupCount(group, stage.grouping.name(group), runs));
                }
            }
        }
        return point.build();
    }

    private void never(Key key) {
        tallies.put(key, new Tally());
    }

    private void count(Key key, int size) {
        countAll(key, size, List.of());
    }

    private void count(Key key, int size, Optional<GroupId> group) {
        countAll(key, size, group.map(List::of).orElse(List.of()));
    }

    /** Counts a run once for the key, and once for each of the groups, however often it happens in the run. */
    private void countAll(Key key, int size, List<GroupId> groups) {
        Tally tally = tallies.computeIfAbsent(key, any -> new Tally());
        if (tally.lastRun != run) {
            tally.lastRun = run;
            tally.runs++;
            tally.example = tally.example == 0 ? run : tally.example;
        }
        tally.largest = Math.max(tally.largest, size);
        for (GroupId group : groups) {
            if (!Integer.valueOf(run).equals(tally.lastRunOf.put(group, run))) {
                tally.byGroup.merge(group, 1, Integer::sum);
            }
        }
    }

    private static Key key(Stage stage, OpenPointCode code, String pointer, RuleUse use) {
        return new Key(code, stage.number, null, pointer, use.rule(), "");
    }

    private static String at(Stage stage, String pointer) {
        return stage.root + pointer;
    }

    private static List<ApplicationOutcome> with(List<ApplicationOutcome> outcomes, SelectionStatus status) {
        return outcomes.stream()
                .filter(outcome -> outcome.getStatus() == status)
                .toList();
    }
}
