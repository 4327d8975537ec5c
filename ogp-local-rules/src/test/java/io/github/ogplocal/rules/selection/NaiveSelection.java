// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.PieceRequest;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.rules.RuleUse;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private static final String UNDECIDED = "undecided";
    private static final String ANY = "any";
    private static final int MOST_WORLDS = 3000;

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
    /** Beginnings of the lines on ties at cuts that hang on open ties: nothing is said of these here. */
    private final Set<String> open = new TreeSet<>();
    /** The choices that lead to the present way of resolving open ties, and how many there were at each. */
    private final List<Integer> path = new ArrayList<>();

    private final List<Integer> options = new ArrayList<>();
    /** Who is in a tie for places that is open: undecided, also where whoever loses it has a place that is passed on. */
    private final Set<File> inOpenTie = new HashSet<>();

    private NaiveSelection(SelectionCall call) {
        this.call = call;
        this.procedure = call.procedure();
        call.applications().forEach(application -> files.add(new File(application)));
    }

    /** What must come out, as lines of text: one an application, in the order of the ids, then the ties and the groups. */
    static List<String> report(SelectionCall call) {
        return of(call).report;
    }

    private static NaiveSelection of(SelectionCall call) {
        NaiveSelection naive = new NaiveSelection(call);
        naive.admit();
        naive.judgeDuplicates();
        naive.files.stream().filter(file -> file.status.isEmpty()).forEach(naive::score);
        naive.allocate();
        return naive;
    }

    /**
     * Whether a selection is what must come out.
     *
     * <p>Open ties are resolved in every way. What an application becomes in all of them, it is; else it is undecided. The
     * ties of a cut are compared where they are the same in all of them.
     *
     * @throws TooManyWorldsException if there are too many ways
     */
    static boolean agrees(SelectionCall call, Selection selection) {
        NaiveSelection naive = of(call);
        List<String> given = new ArrayList<>(SelectionReport.of(selection));
        given.removeIf(line -> naive.open.stream().anyMatch(line::startsWith));
        List<String> expected = new ArrayList<>(naive.report);
        given.sort(null);
        expected.sort(null);
        boolean same = given.size() == expected.size();
        for (int i = 0; same && i < given.size(); i++) {
            same = given.get(i).equals(expected.get(i))
                    || (expected.get(i).endsWith(ANY)
                            && given.get(i)
                                    .startsWith(expected.get(i)
                                            .substring(0, expected.get(i).length() - ANY.length())));
        }
        return same;
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
        Map<File, String> verdicts = new IdentityHashMap<>();
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
        return others.stream().anyMatch(other -> other.filed().equals(file.filed())) ? UNDECIDED : "";
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
            file.status = UNDECIDED;
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
                    file.status = UNDECIDED;
                }
            }
            if (given.isEmpty()) {
                file.status = UNDECIDED;
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
        file.status = file.candidate ? "not-selected" : UNDECIDED;
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

    /** The places in every way in which open ties can be resolved: a path of choices is followed, then the next one. */
    private void allocate() {
        List<File> candidates = candidates("");
        Map<File, TreeSet<String>> statuses = new IdentityHashMap<>();
        Map<File, TreeSet<Long>> places = new IdentityHashMap<>();
        Map<String, Set<List<String>>> ties = new TreeMap<>();
        candidates.forEach(file -> {
            statuses.put(file, new TreeSet<>());
            places.put(file, new TreeSet<>());
        });
        int worlds = 0;
        do {
            candidates.forEach(file -> file.status = "not-selected");
            World world = new World();
            world.allocate();
            worlds++;
            if (worlds > MOST_WORLDS) {
                throw new TooManyWorldsException();
            }
            for (File file : candidates) {
                statuses.get(file).add(file.status);
                if (file.status.equals("reserve")) {
                    places.get(file).add(reservePlace(file));
                }
            }
            for (String cut : world.cuts) {
                ties.computeIfAbsent(cut, key -> new HashSet<>())
                        .add(world.ties.getOrDefault(cut, new ArrayList<>()).stream()
                                .sorted()
                                .toList());
            }
        } while (nextPath());
        for (File file : candidates) {
            boolean known = statuses.get(file).size() == 1 && !inOpenTie.contains(file);
            file.status = known ? statuses.get(file).first() : UNDECIDED;
        }
        TreeMap<String, String> lines = new TreeMap<>();
        files.forEach(file -> lines.put(file.id, line(file, places.get(file))));
        report.addAll(lines.values());
        ties.forEach((cut, reports) -> {
            if (reports.size() == 1) {
                report.addAll(reports.iterator().next());
            } else {
                open.add(cut);
            }
        });
        for (String group : groups()) {
            report.add("group " + group + " places " + places(group) + " candidates "
                    + candidates(group).size() + " selected " + count(group, "selected") + " undecided "
                    + count(group, UNDECIDED));
        }
    }

    /** The next path of choices, as an odometer counts; whether there is one. */
    private boolean nextPath() {
        while (!path.isEmpty()) {
            int last = path.size() - 1;
            if (path.get(last) + 1 < options.get(last)) {
                path.set(last, path.get(last) + 1);
                return true;
            }
            path.remove(last);
            options.remove(last);
        }
        return false;
    }

    private List<String> groups() {
        return id(procedure.getGrouping()).equals("selection/single-group@1")
                ? List.of("all")
                : procedure.getRegionScheme().orElseThrow().getGroups().stream()
                        .map(group -> group.id().toString())
                        .toList();
    }

    /** The places of a group. */
    private int places(String group) {
        return procedure.getAllocation().settings().counts("places").get(group);
    }

    private String line(File file, TreeSet<Long> places) {
        String place = "";
        if (file.status.equals("reserve")) {
            // Where it hangs on an open tie, any of the places that it can have.
            place = " reserve " + (places.size() == 1 ? places.first().toString() : ANY);
        }
        String rank =
                file.candidate ? " rank " + (1 + better(file, candidates(file.group), contextOf(file.group))) : "";
        return file.id + " " + file.status + " total " + file.total + " group " + file.group + rank + place;
    }

    /** The place on the list, counted among those on it. */
    private long reservePlace(File file) {
        List<File> list = candidates(file.group);
        list.removeIf(other -> !other.status.equals("reserve"));
        return 1 + better(file, list, contextOf(file.group));
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

    private long better(File file, List<File> line, String context) {
        return line.stream().filter(other -> comesFirst(other, file, context)).count();
    }

    private boolean comesFirst(File one, File other, String context) {
        if (!one.total.equals(other.total)) {
            return one.total.above(other.total);
        }
        int key = key(one, other);
        return key > 0 || (key == 0 && ticket(one, context).compareTo(ticket(other, context)) < 0);
    }

    private boolean equal(File one, File other, String context) {
        return !comesFirst(one, other, context) && !comesFirst(other, one, context);
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

    /** What a group's line is called in a draw. */
    private String contextOf(String group) {
        return "selection/region=" + group + "/cut=" + places(group);
    }

    /** A candidate's ticket in the draw; the same for all where there is none. */
    private String ticket(File file, String context) {
        if (!policy().equals("selection/remaining-tie-drawn@1")
                || call.documents().getDraw().isEmpty()) {
            return "";
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            String seed = call.documents().getDraw().get().getSeed();
            for (String field : List.of("ogp-local/tie/v1", seed, context, file.id)) {
                byte[] bytes = Normalizer.normalize(field, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
                sha.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                sha.update(bytes);
            }
            return String.format(Locale.ROOT, "%064x", new BigInteger(1, sha.digest()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private String policy() {
        return id(procedure.getRemainingTies());
    }

    /** A tie stops the procedure. */
    private static final class StoppedException extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Open ties can be resolved in more ways than can be tried. */
    static final class TooManyWorldsException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The places as they are given when open ties are resolved in one way. */
    private final class World {
        /** Reports of ties by cut. */
        final Map<String, List<String>> ties = new TreeMap<>();
        /** The cuts that were made. */
        final Set<String> cuts = new TreeSet<>();

        private int chosen;

        /** One of so many ways, the one that the path takes. */
        private int choose(int ways) {
            if (chosen == path.size()) {
                path.add(0);
                options.add(ways);
            }
            return path.get(chosen++);
        }

        void allocate() {
            try {
                give();
            } catch (StoppedException stopped) {
                candidates("").forEach(file -> file.status = UNDECIDED);
            }
        }

        private void give() throws StoppedException {
            List<String> groups = groups();
            int spare = 0;
            for (String group : groups) {
                int empty = places(group) - candidates(group).size();
                if (empty > 0 && id(procedure.getShortage()).equals("selection/shortage-stops@1")) {
                    throw new StoppedException();
                }
                spare += Math.max(0, empty);
            }
            for (String group : groups) {
                cut("places", group, waiting(group), places(group), "selected", contextOf(group));
            }
            if (id(procedure.getShortage()).equals("selection/shortage-next-best@1")) {
                cut("passed-on-places", "", waiting(""), spare, "selected", "selection/passed-on");
            }
            boolean reserve = id(procedure.getReserve()).equals("selection/reserve-per-group@1");
            int size = reserve ? procedure.getReserve().settings().count("size") : 0;
            for (String group : groups) {
                cut("reserve", group, waiting(group), size, "reserve", contextOf(group));
            }
        }

        /** Whoever has fewer than {@code places} better or equal is in; whoever has as many better is out; the rest is tied. */
        private void cut(String name, String group, List<File> line, int places, String got, String context)
                throws StoppedException {
            String cut = "tie " + name + " " + group + " ";
            cuts.add(cut);
            // Where equals share a rank, as many ranks as places have places.
            boolean shares = policy().equals("selection/remaining-tie-shares-rank@1") && !name.startsWith("passed");
            List<File> in = new ArrayList<>();
            List<File> out = new ArrayList<>();
            List<File> tied = new ArrayList<>();
            for (File file : line) {
                long before = shares ? ranks(ahead(file, line, context), context) : better(file, line, context);
                long equal = shares
                        ? 1
                        : line.stream()
                                .filter(other -> equal(file, other, context))
                                .count();
                (before + equal <= places ? in : before >= places ? out : tied).add(file);
            }
            List<File> admitted = new ArrayList<>(in);
            int choices = chosen;
            admitted.addAll(amongTied(tied, places - in.size()));
            if (chosen > choices && got.equals("selected")) {
                inOpenTie.addAll(tied);
            }
            admitted.forEach(file -> file.status = got);
            List<String> reports = ties.computeIfAbsent(cut, key -> new ArrayList<>());
            if (shares) {
                reports.addAll(shared(cut, in, context));
            }
            for (Ratio total : line.stream().map(file -> file.total).distinct().toList()) {
                List<File> members =
                        line.stream().filter(f -> f.total.equals(total)).toList();
                List<File> above =
                        line.stream().filter(f -> f.total.above(total)).toList();
                long places0 = places - (shares ? ranks(above, context) : above.size());
                boolean straddles = shares
                        ? members.stream().anyMatch(in::contains)
                                && members.stream().anyMatch(out::contains)
                        : places0 > 0 && members.size() > places0;
                if (straddles) {
                    List<File> unseparated = tied.stream().anyMatch(members::contains) ? tied : drawn(members, in);
                    reports.add(cut + "total " + total + " places " + places0 + " members " + ids(members, members)
                            + " unseparated " + ids(unseparated, members) + " admitted " + ids(admitted, members)
                            + " by " + (unseparated.isEmpty() ? separator(members, in) : policy()));
                }
            }
            if (!tied.isEmpty() && policy().equals("selection/remaining-tie-stops@1")) {
                throw new StoppedException();
            }
        }

        private List<File> ahead(File file, List<File> line, String context) {
            return line.stream()
                    .filter(other -> comesFirst(other, file, context))
                    .toList();
        }

        /** How many ranks these have. */
        private long ranks(List<File> some, String context) {
            List<File> one = new ArrayList<>();
            for (File file : some) {
                if (one.stream().noneMatch(other -> equal(file, other, context))) {
                    one.add(file);
                }
            }
            return one.size();
        }

        private List<String> shared(String cut, List<File> in, String context) {
            Set<String> reports = new TreeSet<>();
            for (File file : in) {
                List<File> same =
                        in.stream().filter(other -> equal(file, other, context)).toList();
                if (same.size() > 1) {
                    reports.add(cut + "total " + file.total + " places 1 members " + ids(same, same) + " unseparated "
                            + ids(same, same) + " admitted " + ids(same, same) + " by " + policy());
                }
            }
            return List.copyOf(reports);
        }

        /** Which of the tied have one of the places for them. */
        private List<File> amongTied(List<File> tied, int places) {
            if (tied.isEmpty()) {
                return List.of();
            }
            switch (policy()) {
                case "selection/remaining-tie-admits-all@1", "selection/remaining-tie-shares-rank@1":
                    return tied;
                case "selection/remaining-tie-admits-none@1", "selection/remaining-tie-stops@1":
                    return List.of();
                case "selection/remaining-tie-committee@1":
                    for (TieDecision decision : call.documents().getTieDecisions()) {
                        if (names(decision.tied()).equals(ids(tied, tied))) {
                            return tied.stream()
                                    .filter(file -> names(decision.admitted()).contains(file.id))
                                    .toList();
                        }
                    }
                    return anyOf(tied, places);
                case "selection/remaining-tie-stays-undecided@1", "selection/remaining-tie-drawn@1":
                    return anyOf(tied, places);
                default:
                    throw new AssertionError(policy());
            }
        }

        private List<File> anyOf(List<File> tied, int places) {
            List<File> some = new ArrayList<>();
            for (int i = 0; i < tied.size(); i++) {
                int left = tied.size() - i;
                int wanted = places - some.size();
                if (wanted == left || (wanted > 0 && choose(2) == 0)) {
                    some.add(tied.get(i));
                }
            }
            return some;
        }

        /** Those whom only the draw separates at the cut; none where a tie-break does. */
        private List<File> drawn(List<File> members, List<File> in) {
            for (File one : members) {
                for (File other : members) {
                    if (in.contains(one) && !in.contains(other) && key(one, other) == 0) {
                        return members.stream()
                                .filter(file -> key(file, one) == 0)
                                .toList();
                    }
                }
            }
            return List.of();
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
    }

    private static TreeSet<String> ids(List<File> some, List<File> among) {
        TreeSet<String> ids = new TreeSet<>();
        some.stream().filter(among::contains).forEach(file -> ids.add(file.id));
        return ids;
    }

    private static TreeSet<String> names(Set<ApplicationId> some) {
        TreeSet<String> names = new TreeSet<>();
        some.forEach(id -> names.add(id.value()));
        return names;
    }
}
