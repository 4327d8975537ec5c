// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.PieceRequest;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.RuleUse;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The pipeline once more, written from its description, to be slow and obvious: an oracle for the engine.
 *
 * <p>It reads documents and the ids and settings of rules, and shares no rule, number, order or algorithm with the engine:
 * nothing is sorted, and who gets a place is found by counting how many are better.
 */
final class NaiveSelection {
    /** A number, as numerator over denominator in lowest terms. */
    private record Ratio(BigInteger n, BigInteger d) {
        static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

        static Ratio of(BigInteger n, BigInteger d) {
            BigInteger shared = n.gcd(d).multiply(BigInteger.valueOf(d.signum()));
            return new Ratio(n.divide(shared), d.divide(shared));
        }

        static Ratio of(Object decimal) {
            BigDecimal number = new BigDecimal(decimal.toString());
            return of(number.movePointRight(30).toBigIntegerExact(), BigInteger.TEN.pow(30));
        }

        Ratio plus(Ratio o) {
            return of(n.multiply(o.d).add(o.n.multiply(d)), d.multiply(o.d));
        }

        Ratio times(Ratio o) {
            return of(n.multiply(o.n), d.multiply(o.d));
        }

        boolean above(Ratio o) {
            return n.multiply(o.d).subtract(o.n.multiply(d)).signum() > 0;
        }

        @Override
        public String toString() {
            return d.equals(BigInteger.ONE) ? n.toString() : n + "/" + d;
        }
    }

    /** An application on its way through the pipeline. */
    private static final class File {
        final Application document;
        final String id;
        String status = "";
        Ratio total;
        String group;
        boolean candidate;
        final Map<String, Ratio> scores = new TreeMap<>();

        File(Application document) {
            this.document = document;
            this.id = document.getId().toString();
        }

        Instant filed() {
            return document.getReceipt().orElseThrow().filedAt().toInstant();
        }
    }

    private final SelectionCall call;
    private final SelectionProcedure procedure;
    private final List<File> files = new ArrayList<>();
    private final List<String> report = new ArrayList<>();
    private final List<String> ties = new ArrayList<>();

    private NaiveSelection(SelectionCall call) {
        this.call = call;
        this.procedure = call.procedure();
        call.applications().forEach(application -> files.add(new File(application)));
    }

    /** What must come out, as lines of text: one an application, in the order of the ids, then the ties and the groups. */
    static List<String> report(SelectionCall call) {
        NaiveSelection naive = new NaiveSelection(call);
        naive.admit();
        naive.judgeDuplicates();
        naive.files.stream().filter(file -> file.status.isEmpty()).forEach(naive::score);
        naive.allocate();
        return naive.report;
    }

    private static String id(RuleUse use) {
        return use.rule().toString();
    }

    private void admit() {
        for (File file : files) {
            Application a = file.document;
            if (a.getReceipt().isEmpty()
                    || a.getWithdrawnAt().isPresent()
                    || a.getReplacedAt().isPresent()) {
                file.status = "not-in-pool";
            } else if (procedure.getScreening().uses().stream().anyMatch(use -> !admits(use, file))) {
                file.status = "inadmissible";
            }
        }
    }

    private static boolean admits(RuleUse use, File file) {
        switch (id(use)) {
            case "selection/applicant-kind@1":
                String kind = file.document.getApplicant().getKind().code();
                return use.settings().codes("kinds").contains(kind);
            case "selection/filed-by-closing@1":
                Instant closing = use.settings().time("closesAt").toInstant();
                return use.settings().choice("bound").equals("inclusive")
                        ? !file.filed().isAfter(closing)
                        : file.filed().isBefore(closing);
            case "selection/pieces-complete@1":
                return use.settings().codes("pieces").stream().allMatch(piece -> holds(file.document, piece));
            default:
                throw new AssertionError(id(use));
        }
    }

    private static boolean holds(Application application, String piece) {
        if (application.getPieces().stream().anyMatch(held -> held.toString().equals(piece))) {
            return true;
        }
        for (PieceRequest request : application.getPieceRequests()) {
            if (request.getPiece().toString().equals(piece)
                    && request.getReceivedAt().isPresent()) {
                Instant came = request.getReceivedAt().get().toInstant();
                return !came.isAfter(request.getDeadline().toInstant());
            }
        }
        return false;
    }

    private void judgeDuplicates() {
        Map<File, String> verdicts = new java.util.IdentityHashMap<>();
        for (File file : files) {
            List<File> others = new ArrayList<>();
            for (File other : files) {
                boolean same = other != file
                        && other.status.isEmpty()
                        && file.status.isEmpty()
                        && authority(file) != null
                        && authority(file).equals(authority(other));
                if (same) {
                    others.add(other);
                }
            }
            if (!others.isEmpty()) {
                verdicts.put(file, duplicate(file, others));
            }
        }
        verdicts.forEach((file, status) -> file.status = status);
    }

    private static String authority(File file) {
        return file.document
                .getApplicant()
                .getAuthority()
                .map(LocalAuthority::getCode)
                .map(Object::toString)
                .orElse(null);
    }

    private String duplicate(File file, List<File> others) {
        switch (id(procedure.getDuplicates())) {
            case "selection/allow-several-files@1":
                return "";
            case "selection/refuse-duplicate-files@1":
                return "inadmissible";
            case "selection/keep-first-file@1":
                return keep(others, other -> other.filed().isBefore(file.filed()), file);
            case "selection/keep-latest-file@1":
                return keep(others, other -> other.filed().isAfter(file.filed()), file);
            default:
                throw new AssertionError(id(procedure.getDuplicates()));
        }
    }

    private static String keep(List<File> others, Predicate<File> better, File file) {
        if (others.stream().anyMatch(better)) {
            return "inadmissible";
        }
        return others.stream().anyMatch(other -> other.filed().equals(file.filed())) ? "undecided" : "";
    }

    private void score(File file) {
        file.group = group(file);
        List<ScoreSheet> sheets = new ArrayList<>();
        for (ScoreSheet sheet : call.sheets()) {
            boolean recused = call.recusals().stream()
                    .anyMatch(recusal -> recusal.application().equals(sheet.getApplication())
                            && recusal.evaluator().equals(sheet.getEvaluator()));
            if (sheet.getApplication().equals(file.document.getId()) && !recused) {
                sheets.add(sheet);
            }
        }
        boolean agreed = id(procedure.getPanel()).equals("selection/agreed-sheet@1");
        int most = agreed ? 1 : procedure.getPanel().settings().count("sheets");
        int least = agreed ? 1 : procedure.getPanel().settings().count("minimumSheets");
        if (sheets.size() < least || sheets.size() > most) {
            file.status = "undecided";
            return;
        }
        Ratio total = Ratio.ZERO;
        for (Criterion criterion : procedure.getCriteria()) {
            List<Ratio> given = new ArrayList<>();
            for (ScoreSheet sheet : sheets) {
                var score = sheet.getScores().get(criterion.getId());
                if (score != null) {
                    given.add(Ratio.of(score));
                } else if (id(procedure.getMissingScores()).equals("selection/missing-score-counts-as-zero@1")) {
                    given.add(Ratio.ZERO);
                } else if (id(procedure.getMissingScores()).equals("selection/missing-score-blocks@1")) {
                    file.status = "undecided";
                }
            }
            if (given.isEmpty()) {
                file.status = "undecided";
            }
            if (!file.status.isEmpty()) {
                return;
            }
            Ratio score = id(procedure.getPanel()).equals("selection/panel-median@1") ? median(given) : mean(given);
            file.scores.put(criterion.getId().toString(), score);
            total = total.plus(score.times(Ratio.of(criterion.getWeight())));
        }
        file.total = total;
        for (RuleUse use : procedure.getThresholds().uses()) {
            Ratio points = Ratio.of(use.settings().points("points"));
            boolean inclusive = use.settings().choice("bound").equals("inclusive");
            if (points.above(total) || (points.equals(total) && !inclusive)) {
                file.status = "below-threshold";
                return;
            }
        }
        file.candidate = file.group != null;
        file.status = file.candidate ? "not-selected" : "undecided";
    }

    private static Ratio mean(List<Ratio> numbers) {
        Ratio sum = numbers.stream().reduce(Ratio.ZERO, Ratio::plus);
        return sum.times(Ratio.of(BigInteger.ONE, BigInteger.valueOf(numbers.size())));
    }

    /** The mean of those with at most half of the numbers on either side, which are one number or two. */
    private static Ratio median(List<Ratio> numbers) {
        TreeMap<String, Ratio> middle = new TreeMap<>();
        for (Ratio number : numbers) {
            long above = numbers.stream().filter(other -> other.above(number)).count();
            long below = numbers.stream().filter(number::above).count();
            if (2 * above <= numbers.size() && 2 * below <= numbers.size()) {
                middle.put(number.toString(), number);
            }
        }
        return mean(List.copyOf(middle.values()));
    }

    private String group(File file) {
        if (id(procedure.getGrouping()).equals("selection/single-group@1")) {
            return "all";
        }
        var members = procedure.getRegionScheme().orElseThrow().getMembers();
        return file.document
                .getApplicant()
                .getAuthority()
                .map(authority -> members.get(authority.getSubdivision()))
                .map(Object::toString)
                .orElse(null);
    }

    private void allocate() {
        List<String> groups = id(procedure.getGrouping()).equals("selection/single-group@1")
                ? List.of("all")
                : procedure.getRegionScheme().orElseThrow().getGroups().stream()
                        .map(group -> group.id().toString())
                        .toList();
        Map<String, Integer> places = procedure.getAllocation().settings().counts("places");
        int spare = 0;
        boolean shortOfCandidates = false;
        for (String group : groups) {
            int empty = places.get(group) - candidates(group).size();
            spare += Math.max(0, empty);
            shortOfCandidates |= empty > 0;
        }
        String shortage = id(procedure.getShortage());
        if (shortOfCandidates && shortage.equals("selection/shortage-stops@1")) {
            files.stream().filter(file -> file.candidate).forEach(file -> file.status = "undecided");
        } else {
            groups.forEach(group -> cut("places", group, waiting(group), places.get(group), "selected"));
            if (shortage.equals("selection/shortage-next-best@1")) {
                cut("passed-on-places", "", waiting(""), spare, "selected");
            }
            boolean reserve = id(procedure.getReserve()).equals("selection/reserve-per-group@1");
            int size = reserve ? procedure.getReserve().settings().count("size") : 0;
            groups.forEach(group -> cut("reserve", group, waiting(group), size, "reserve"));
        }
        TreeMap<String, String> lines = new TreeMap<>();
        files.forEach(file -> lines.put(file.id, line(file)));
        report.addAll(lines.values());
        report.addAll(ties);
        for (String group : groups) {
            report.add("group " + group + " places " + places.get(group) + " candidates "
                    + candidates(group).size() + " selected " + count(group, "selected") + " undecided "
                    + count(group, "undecided"));
        }
    }

    private String line(File file) {
        String place = "";
        if (file.status.equals("reserve")) {
            List<File> list = candidates(file.group);
            list.removeIf(other -> !other.status.equals("reserve"));
            place = " reserve " + (1 + better(file, list));
        }
        String rank = file.candidate ? " rank " + (1 + better(file, candidates(file.group))) : "";
        return file.id + " " + file.status + " total " + file.total + " group " + file.group + rank + place;
    }

    private long count(String group, String status) {
        return files.stream()
                .filter(file -> group.equals(file.group) && file.status.equals(status))
                .count();
    }

    private List<File> candidates(String group) {
        List<File> candidates = new ArrayList<>(files);
        candidates.removeIf(file -> !file.candidate || !(group.isEmpty() || file.group.equals(group)));
        return candidates;
    }

    private List<File> waiting(String group) {
        List<File> waiting = candidates(group);
        waiting.removeIf(file -> !file.status.equals("not-selected"));
        return waiting;
    }

    private long better(File file, List<File> line) {
        return line.stream().filter(other -> comesFirst(other, file)).count();
    }

    private boolean comesFirst(File one, File other) {
        return one.total.above(other.total) || (one.total.equals(other.total) && key(one, other) > 0);
    }

    /** The number of the key that separates two equal totals, from 1: positive for the first, negative for the other. */
    private int key(File one, File other) {
        int number = 0;
        for (RuleUse use : procedure.getTieBreaks().uses()) {
            number++;
            boolean first;
            boolean second;
            if (id(use).equals("selection/tie-by-filing-time@1")) {
                first = one.filed().isBefore(other.filed());
                second = other.filed().isBefore(one.filed());
            } else {
                String criterion = use.settings().code("criterion");
                first = one.scores.get(criterion).above(other.scores.get(criterion));
                second = other.scores.get(criterion).above(one.scores.get(criterion));
            }
            if (first || second) {
                return first ? number : -number;
            }
        }
        return 0;
    }

    /** Whoever has fewer than {@code places} better or equal is in; whoever has as many better is out; the rest is tied. */
    private void cut(String name, String group, List<File> line, int places, String got) {
        List<File> in = new ArrayList<>();
        List<File> out = new ArrayList<>();
        List<File> tied = new ArrayList<>();
        for (File file : line) {
            long before = better(file, line);
            long equal = line.stream()
                    .filter(other -> !comesFirst(other, file) && !comesFirst(file, other))
                    .count();
            (before + equal <= places ? in : before >= places ? out : tied).add(file);
        }
        String policy = id(procedure.getRemainingTies());
        List<File> admitted = new ArrayList<>(in);
        if (policy.equals("selection/remaining-tie-admits-all@1")) {
            admitted.addAll(tied);
        } else if (policy.equals("selection/remaining-tie-stays-undecided@1")) {
            tied.forEach(file -> file.status = "undecided");
        }
        admitted.forEach(file -> file.status = got);
        for (Ratio total : line.stream().map(file -> file.total).distinct().toList()) {
            List<File> members =
                    line.stream().filter(f -> f.total.equals(total)).toList();
            long above = line.stream().filter(f -> f.total.above(total)).count();
            if (above < places && above + members.size() > places) {
                ties.add("tie " + name + " " + group + " total " + total + " places " + (places - above) + " members "
                        + ids(members, members) + " unseparated " + ids(tied, members) + " admitted "
                        + ids(admitted, members) + " by "
                        + (tied.isEmpty() ? separator(members, in) : policy));
            }
        }
    }

    /** The rule that separates the last member inside from the first outside: no pair of the two sides is closer. */
    private String separator(List<File> members, List<File> in) {
        int last = 0;
        for (File one : members) {
            for (File other : members) {
                if (in.contains(one) && !in.contains(other)) {
                    last = Math.max(last, key(one, other));
                }
            }
        }
        return id(procedure.getTieBreaks().uses().get(last - 1));
    }

    private static TreeSet<String> ids(List<File> some, List<File> among) {
        TreeSet<String> ids = new TreeSet<>();
        some.stream().filter(among::contains).forEach(file -> ids.add(file.id));
        return ids;
    }
}
