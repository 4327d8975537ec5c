// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.PieceRequest;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline once more, written from its description, to be slow and obvious: an oracle for the engine.
 *
 * <p>It reads documents and the ids and settings of rules, and shares no rule, number, order or algorithm with the engine:
 * nothing is sorted, and who gets a place is found by counting how many are better.
 */
final class NaiveSelection {
    private static final String UNDECIDED = "undecided";
    private static final String ANY = "any";
    private static final String SELECTED = "selected";
    private static final String NOT_SELECTED = "not-selected";
    private static final BigInteger MANY = BigInteger.TEN.pow(9);
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

        Ratio minus(Ratio o) {
            return plus(o.times(of(BigInteger.ONE.negate(), BigInteger.ONE)));
        }

        Ratio least(Ratio o) {
            return above(o) ? o : this;
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
        /** What it is ranked by. */
        Ratio score;

        String group;
        boolean candidate;
        String own = "";
        String band = "";
        Ratio earlier = Ratio.ZERO;
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
    private @Nullable NaiveSelection before;
    private boolean moneyIsOpen;
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

    /** As {@link #report}, before any places are given: the status is empty where an application is still in the running. */
    static List<String> scored(SelectionCall call) {
        NaiveSelection naive = scoredOf(call);
        return naive.files.stream()
                .map(file -> file.id + " " + file.status + " total " + naive.shownTotal(file) + " ")
                .toList();
    }

    private static NaiveSelection of(SelectionCall call) {
        NaiveSelection naive = scoredOf(call);
        naive.allocate();
        if (naive.before != null) {
            // What became of those who got no further, and the ties on the way.
            naive.before.report.stream()
                    .filter(line -> line.startsWith("tie ")
                            || (!line.startsWith("group ")
                                    && naive.files.stream().noneMatch(file -> line.startsWith(file.id + " "))))
                    .forEach(naive.report::add);
        }
        return naive;
    }

    private static NaiveSelection scoredOf(SelectionCall call) {
        NaiveSelection before = call.procedure()
                .getEarlierStage()
                .map(stage -> of(new SelectionCall(
                        stage.getProcedure(), call.documents().getEarlierStage().orElseThrow())))
                .orElse(null);
        NaiveSelection naive = new NaiveSelection(call);
        naive.before = before;
        if (before != null) {
            naive.files.removeIf(file -> before.files.stream()
                    .noneMatch(other -> other.id.equals(file.id) && other.status.equals(SELECTED)));
            naive.files.forEach(file -> file.earlier = before.files.stream()
                    .filter(other -> other.id.equals(file.id))
                    .findFirst()
                    .map(other -> other.total)
                    .orElseThrow());
        }
        naive.admit();
        naive.judgeDuplicates();
        naive.files.stream().filter(file -> file.status.isEmpty()).forEach(naive::score);
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
        given.removeIf(naive::isLeftOut);
        List<String> expected = new ArrayList<>(naive.report);
        expected.removeIf(naive::isLeftOut);
        given.replaceAll(naive::trimmed);
        expected.replaceAll(naive::trimmed);
        given.sort(null);
        expected.sort(null);
        boolean same = given.size() == expected.size();
        for (int i = 0; same && i < given.size(); i++) {
            same = given.get(i).equals(expected.get(i))
                    || naive.isCautious(given.get(i), expected.get(i))
                    || (expected.get(i).endsWith(ANY)
                            && given.get(i)
                                    .startsWith(expected.get(i)
                                            .substring(0, expected.get(i).length() - ANY.length())));
        }
        return same;
    }

    /**
     * Docs: decision 11. While it is open who has the money, the engine counts everybody who may still have some as
     * standing in the lines that follow or not, each alone: there it may leave open what is not.
     */
    private boolean isCautious(String given, String expected) {
        if (!moneyIsOpen || expected.startsWith("tie ")) {
            return false;
        }
        if (expected.startsWith("group ")) {
            return given.substring(0, given.indexOf(" undecided "))
                    .equals(expected.substring(0, expected.indexOf(" undecided ")));
        }
        String[] words = expected.split(" ");
        // What a committee decided otherwise is sure; what it decided against may have been open.
        String proposed = expected.replaceFirst(" proposed (reserve|not-selected)$", " proposed " + UNDECIDED);
        if (!proposed.equals(expected) && given.equals(proposed)) {
            return true;
        }
        boolean listed = words[1].equals("reserve") || words[1].equals(NOT_SELECTED);
        String open = expected.replaceFirst(" (reserve|not-selected) ", " " + UNDECIDED + " ")
                .replaceFirst(" reserve .*", "");
        boolean otherPlace = words[1].equals("reserve")
                && given.replaceFirst(" reserve [0-9]+$", "").equals(expected.replaceFirst(" reserve [0-9a-z]+$", ""));
        return listed && (given.equals(open) || otherPlace);
    }

    /** Where all compete, a tie's line says of those whom nothing separates who is admitted, and no more. */
    private String trimmed(String line) {
        String earlier = before == null || !line.contains(" places ") ? line : before.trimmed(line);
        if (isPerGroup()
                || !earlier.contains(" places ")
                || !earlier.startsWith("tie ")
                || earlier.startsWith("tie reserve")) {
            return earlier;
        }
        List<String> unseparated =
                List.of(between(earlier, " unseparated [", "]").split(", "));
        List<String> admitted =
                new ArrayList<>(List.of(between(earlier, " admitted [", "]").split(", ")));
        admitted.retainAll(unseparated);
        return earlier.substring(0, earlier.indexOf(" places ")) + " unseparated " + unseparated + " admitted ["
                + String.join(", ", admitted) + "]";
    }

    private static String between(String line, String from, String to) {
        int start = line.indexOf(from) + from.length();
        return line.substring(start, line.indexOf(to, start));
    }

    private boolean isLeftOut(String line) {
        return open.stream().anyMatch(line::startsWith)
                || (moneyIsOpen && line.startsWith("tie reserve"))
                || isOfShape(line)
                || (before != null && before.isLeftOut(line));
    }

    /** Where all compete, only the ties that nothing separates are compared, since for the others there is no second word. */
    private boolean isOfShape(String line) {
        boolean drawn = policy().equals("selection/remaining-tie-drawn@1")
                && call.documents().getDraw().isPresent();
        return !isPerGroup()
                && line.startsWith("tie ")
                && !line.startsWith("tie reserve")
                && (drawn || !line.endsWith(policy()));
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
            } else {
                TreeSet<String> verdicts = new TreeSet<>();
                procedure.getScreening().uses().forEach(use -> verdicts.add(admits(use, file)));
                file.status = verdicts.contains("no") ? "inadmissible" : verdicts.contains("open") ? UNDECIDED : "";
            }
        }
    }

    private static String verdict(boolean met) {
        return met ? "yes" : "no";
    }

    private String admits(RuleUse use, File file) {
        switch (id(use)) {
            case "selection/conditions-met@1":
                TreeSet<String> found = new TreeSet<>();
                use.settings().codes("conditions").forEach(condition -> found.add(check(file, condition)));
                return found.contains("not-met") ? "no" : found.contains("open") ? "open" : "yes";
            case "selection/figure-at-least@1":
                Ratio figure = figure(file, use.settings().code("figure"));
                return figure == null
                        ? "open"
                        : verdict(reaches(figure, Ratio.of(use.settings().points("least")), use));
            case "selection/category-among@1":
                String value = category(file, use.settings().code("category"));
                return value == null
                        ? "open"
                        : verdict(use.settings().codes("values").contains(value));
            case "selection/not-awarded-before@1":
                return authority(file) == null
                        ? "open"
                        : verdict(call.documents().getPastAwards().stream()
                                .noneMatch(award -> award.authority().toString().equals(authority(file))
                                        && award.programme()
                                                .toString()
                                                .equals(use.settings().code("programme"))));
            default:
                return verdict(admitsByPapers(use, file));
        }
    }

    /** What was found about a condition; what nobody recorded is open. */
    private String check(File file, String condition) {
        return call.documents().getChecks().stream()
                .filter(check -> check.application().equals(file.document.getId())
                        && check.condition().toString().equals(condition))
                .map(check -> check.result().code())
                .findFirst()
                .orElse("open");
    }

    private static Ratio figure(File file, String figure) {
        return file.document.getFigures().entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals(figure))
                .map(entry -> Ratio.of(entry.getValue()))
                .findFirst()
                .orElse(null);
    }

    private static String category(File file, String category) {
        return file.document.getCategories().entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals(category))
                .map(entry -> entry.getValue().toString())
                .findFirst()
                .orElse(null);
    }

    private static boolean reaches(Ratio number, Ratio least, RuleUse use) {
        return number.above(least)
                || (number.equals(least) && use.settings().choice("bound").equals("inclusive"));
    }

    private static boolean admitsByPapers(RuleUse use, File file) {
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
        List<File> admitted =
                files.stream().filter(file -> file.status.isEmpty()).toList();
        Map<File, String> verdicts = new IdentityHashMap<>();
        for (File file : admitted) {
            // Whoever is linked to one who is linked is linked.
            List<File> linked = new ArrayList<>(List.of(file));
            for (int i = 0; i < linked.size(); i++) {
                for (File other : admitted) {
                    if (!linked.contains(other) && isSame(linked.get(i), other)) {
                        linked.add(other);
                    }
                }
            }
            linked.remove(file);
            if (!linked.isEmpty()) {
                verdicts.put(file, duplicate(file, linked));
            }
        }
        verdicts.forEach((file, status) -> file.status = status);
    }

    private boolean isSame(File one, File other) {
        if (authority(one) == null || authority(other) == null) {
            return false;
        }
        boolean named = procedure.getSameApplicant().isPresent();
        return authority(one).equals(authority(other)) || (named && name(one).equals(name(other)));
    }

    /** Generated names have one form up to the case of their letters. */
    private static String name(File file) {
        LocalAuthority authority = file.document.getApplicant().getAuthority().orElseThrow();
        return authority.getKind() + " " + authority.getSubdivision() + " "
                + authority.getName().toMap().toString().toLowerCase(Locale.ROOT);
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
            if (sheet.getApplication().equals(file.document.getId()) && !isRecused(sheet, file)) {
                sheets.add(sheet);
            }
        }
        if (!isEnough(sheets)) {
            file.status = UNDECIDED;
            return;
        }
        for (Criterion criterion : procedure.getCriteria()) {
            String name = criterion.getId().toString();
            Ratio verified = verified(file, name);
            if (verified == null
                    && procedure.getVerification().isPresent()
                    && procedure
                            .getVerification()
                            .get()
                            .settings()
                            .codes("criteria")
                            .contains(name)) {
                file.status = UNDECIDED;
            }
            Ratio score = verified == null ? score(file, criterion, sheets) : verified;
            file.scores.put(name, score);
        }
        if (!file.status.isEmpty()) {
            return;
        }
        total(file);
        file.score = rankingScore(file);
        for (RuleUse use : procedure.getThresholds().uses()) {
            if (!passes(use, file)) {
                file.status = "below-threshold";
                return;
            }
        }
        file.candidate = file.group != null;
        file.status = file.candidate ? NOT_SELECTED : UNDECIDED;
    }

    private boolean isRecused(ScoreSheet sheet, File file) {
        if (call.recusals().stream()
                .anyMatch(recusal -> recusal.application().equals(sheet.getApplication())
                        && recusal.evaluator().equals(sheet.getEvaluator()))) {
            return true;
        }
        LocalAuthority authority = file.document.getApplicant().getAuthority().orElse(null);
        if (procedure.getOwnRecusals().isEmpty() || authority == null) {
            return false;
        }
        boolean byCountry = id(procedure.getOwnRecusals().get()).equals("selection/recusal-own-country@1");
        String own = byCountry
                ? authority.getSubdivision().toString().substring(0, 2)
                : authority.getCode().toString();
        return call.documents().getAffiliations().stream()
                .anyMatch(affiliation -> affiliation.evaluator().equals(sheet.getEvaluator())
                        && affiliation.kind().code().equals(byCountry ? "country" : "authority")
                        && affiliation.code().equals(own));
    }

    private boolean isEnough(List<ScoreSheet> sheets) {
        RuleUse panel = procedure.getPanel();
        switch (id(panel)) {
            case "selection/unscored@1":
                return true;
            case "selection/agreed-sheet@1":
                return sheets.size() == 1;
            case "selection/panel-mean-with-further-evaluator@1":
                Ratio gap = Ratio.ZERO;
                for (ScoreSheet one : sheets) {
                    for (ScoreSheet other : sheets) {
                        Ratio difference = sheetTotal(one).minus(sheetTotal(other));
                        gap = difference.above(gap) ? difference : gap;
                    }
                }
                boolean apart = gap.above(Ratio.of(panel.settings().points("maximumGap")));
                return sheets.size() == panel.settings().count("sheets") + (apart ? 1 : 0);
            default:
                return sheets.size() >= panel.settings().count("minimumSheets")
                        && sheets.size() <= panel.settings().count("sheets");
        }
    }

    /** The total as if this sheet were alone. */
    private Ratio sheetTotal(ScoreSheet sheet) {
        Map<String, Ratio> scores = new TreeMap<>();
        sheet.getScores().forEach((criterion, points) -> scores.put(criterion.toString(), Ratio.of(points)));
        return weighted(scores);
    }

    private Ratio verified(File file, String criterion) {
        return call.documents().getVerifiedScores().stream()
                .filter(score -> score.application().equals(file.document.getId())
                        && score.criterion().toString().equals(criterion))
                .map(score -> Ratio.of(score.points()))
                .findFirst()
                .orElse(null);
    }

    private Ratio score(File file, Criterion criterion, List<ScoreSheet> sheets) {
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
        RuleUse panel = procedure.getPanel();
        switch (id(panel)) {
            case "selection/panel-median@1":
                break;
            case "selection/panel-trimmed-mean@1":
                for (int i = 0; i < panel.settings().count("dropped") && !given.isEmpty(); i++) {
                    dropOne(given, (one, other) -> one.above(other));
                    dropOne(given, (one, other) -> other.above(one));
                }
                break;
            case "selection/panel-mean-with-further-evaluator@1":
                boolean settled = given.size() > panel.settings().count("sheets")
                        && panel.settings().choice("settledBy").equals("median");
                if (!given.isEmpty()) {
                    return settled ? median(given) : mean(given);
                }
                break;
            default:
        }
        if (given.isEmpty()) {
            file.status = UNDECIDED;
            return Ratio.ZERO;
        }
        return id(panel).equals("selection/panel-median@1") ? median(given) : mean(given);
    }

    /** Takes away one than which none is more extreme. */
    private static void dropOne(List<Ratio> numbers, BiPredicate<Ratio, Ratio> beyond) {
        for (Ratio number : numbers) {
            if (numbers.stream().noneMatch(other -> beyond.test(other, number))) {
                numbers.remove(number);
                return;
            }
        }
    }

    private void total(File file) {
        file.total = weighted(file.scores);
        procedure.getEarlierStage().ifPresent(stage -> {
            if (id(stage.getCarryOver()).equals("selection/earlier-total-counts@1")) {
                Ratio factor = Ratio.of(stage.getCarryOver().settings().points("factor"));
                file.total = file.total.plus(file.earlier.times(factor));
            }
        });
    }

    /** The sum of scores times weights, what is a bonus together at most so much. */
    private Ratio weighted(Map<String, Ratio> scores) {
        RuleUse use = procedure.getTotal();
        Ratio sum = Ratio.ZERO;
        Ratio bonus = Ratio.ZERO;
        for (Criterion criterion : procedure.getCriteria()) {
            Ratio points = scores.getOrDefault(criterion.getId().toString(), Ratio.ZERO)
                    .times(Ratio.of(criterion.getWeight()));
            boolean capped = id(use).equals("selection/weighted-sum-with-capped-bonus@1")
                    && use.settings().codes("bonus").contains(criterion.getId().toString());
            bonus = capped ? bonus.plus(points) : bonus;
            sum = capped ? sum : sum.plus(points);
        }
        return id(use).equals("selection/weighted-sum-with-capped-bonus@1")
                ? sum.plus(bonus.least(Ratio.of(use.settings().points("most"))))
                : sum;
    }

    private Ratio rankingScore(File file) {
        RuleUse use = procedure.getRanking();
        switch (id(use)) {
            case "selection/rank-by-total@1":
                return file.total;
            case "selection/rank-by-weighted-sum@1":
                Ratio sum = Ratio.ZERO;
                for (var weight : use.settings().pointsTable("weights").entrySet()) {
                    sum = sum.plus(file.scores.get(weight.getKey()).times(Ratio.of(weight.getValue())));
                }
                return sum;
            case "selection/rank-by-filing-time@1":
                return Ratio.of(BigInteger.valueOf(-file.filed().getEpochSecond()), BigInteger.ONE);
            case "selection/rank-by-rounded-total@1":
                return rounded(
                        file.total,
                        use.settings().count("decimals"),
                        use.settings().choice("mode"));
            default:
                throw new AssertionError(id(use));
        }
    }

    private static Ratio rounded(Ratio number, int decimals, String mode) {
        BigInteger tens = BigInteger.TEN.pow(decimals);
        BigInteger twice = number.n().multiply(tens).multiply(BigInteger.TWO).abs();
        BigInteger[] halves = twice.divideAndRemainder(number.d());
        BigInteger whole = halves[0].shiftRight(1);
        boolean half = halves[0].testBit(0);
        boolean more = half && halves[1].signum() > 0;
        boolean up = switch (mode) {
            case "half-up" -> half;
            case "half-even" -> more || (half && whole.testBit(0));
            default -> false;
        };
        whole = up ? whole.add(BigInteger.ONE) : whole;
        return Ratio.of(number.n().signum() < 0 ? whole.negate() : whole, tens);
    }

    private boolean passes(RuleUse use, File file) {
        switch (id(use)) {
            case "selection/total-threshold@1":
                return reaches(file.total, Ratio.of(use.settings().points("points")), use);
            case "selection/total-percentage@1":
                return reaches(
                        file.total.times(Ratio.of("100")),
                        highest(procedure).times(Ratio.of(use.settings().points("percent"))),
                        use);
            case "selection/criterion-minimum@1":
                return use.settings().pointsTable("minimums").entrySet().stream()
                        .allMatch(minimum ->
                                reaches(file.scores.get(minimum.getKey()), Ratio.of(minimum.getValue()), use));
            default:
                throw new AssertionError(id(use));
        }
    }

    /** The highest total there can be. */
    private static Ratio highest(SelectionProcedure procedure) {
        NaiveSelection other = new NaiveSelection(
                new SelectionCall(procedure, SelectionDocuments.builder().build()));
        boolean zeroes = id(procedure.getMissingScores()).equals("selection/missing-score-counts-as-zero@1");
        Map<String, Ratio> scores = new TreeMap<>();
        for (Criterion criterion : procedure.getCriteria()) {
            Ratio most = Ratio.of(criterion.getScale().most());
            scores.put(criterion.getId().toString(), zeroes && Ratio.ZERO.above(most) ? Ratio.ZERO : most);
        }
        Ratio highest = other.weighted(scores);
        EarlierStage stage = procedure.getEarlierStage().orElse(null);
        return stage == null || !id(stage.getCarryOver()).equals("selection/earlier-total-counts@1")
                ? highest
                : highest.plus(highest(stage.getProcedure())
                        .times(Ratio.of(stage.getCarryOver().settings().points("factor"))));
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
        RuleUse use = procedure.getGrouping();
        switch (id(use)) {
            case "selection/single-group@1":
                return "all";
            case "selection/by-category@1":
                String value = category(file, use.settings().code("category"));
                return value != null && use.settings().codes("groups").contains(value) ? value : null;
            case "selection/by-country@1":
                String country = file.document
                        .getApplicant()
                        .getAuthority()
                        .map(authority -> authority.getSubdivision().toString().substring(0, 2))
                        .orElse("");
                return use.settings().codes("countries").contains(country) ? country : null;
            default:
                var members = procedure.getRegionScheme().orElseThrow().getMembers();
                return file.document
                        .getApplicant()
                        .getAuthority()
                        .map(authority -> members.get(authority.getSubdivision()))
                        .map(Object::toString)
                        .orElse(null);
        }
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
            candidates.forEach(file -> file.status = NOT_SELECTED);
            World world = new World();
            world.allocate();
            worlds++;
            if (worlds > MOST_WORLDS) {
                throw new TooManyWorldsException();
            }
            if (!world.possible) {
                continue;
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
            afterwards(file);
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
            report.add("group " + group + " places " + (isPerGroup() ? places(group) : "none") + " candidates "
                    + candidates(group).size() + " selected " + count(group, SELECTED) + " undecided "
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
        RuleUse use = procedure.getGrouping();
        return switch (id(use)) {
            case "selection/single-group@1" -> List.of("all");
            case "selection/by-category@1" -> List.copyOf(use.settings().codes("groups"));
            case "selection/by-country@1" -> List.copyOf(use.settings().codes("countries"));
            default ->
                procedure.getRegionScheme().orElseThrow().getGroups().stream()
                        .map(group -> group.id().toString())
                        .toList();
        };
    }

    private String shape() {
        return id(procedure.getAllocation());
    }

    private boolean isPerGroup() {
        return shape().equals("selection/places-per-group@1");
    }

    private boolean isOfMoney() {
        return shape().startsWith("selection/budget");
    }

    /** The places of a group: its own, or those that it is guaranteed. */
    private int places(String group) {
        Settings settings = procedure.getAllocation().settings();
        if (isPerGroup()) {
            return settings.counts("places").get(group);
        }
        return shape().startsWith("selection/group-minimum-and-cap") ? settings.count("minimum") : 0;
    }

    /** The most that each group can have where all compete. */
    private BigInteger cap() {
        Settings settings = procedure.getAllocation().settings();
        return switch (shape()) {
            case "selection/group-minimum-and-cap@1" -> BigInteger.valueOf(settings.count("cap"));
            case "selection/group-minimum-and-cap-share@1" -> {
                Ratio share = Ratio.of(settings.points("capPercent"))
                        .times(Ratio.of(BigInteger.valueOf(settings.count("places")), BigInteger.valueOf(100)));
                yield share.n().divide(share.d());
            }
            default -> MANY;
        };
    }

    private BigInteger placesInAll() {
        return shape().equals("selection/unlimited-places@1")
                ? MANY
                : BigInteger.valueOf(procedure.getAllocation().settings().count("places"));
    }

    private String line(File file, TreeSet<Long> places) {
        String place = "";
        if (file.status.equals("reserve")) {
            // Where it hangs on an open tie, any of the places that it can have.
            place = " reserve " + (places.size() == 1 ? places.first().toString() : ANY);
        }
        String rank =
                file.candidate ? " rank " + (1 + better(file, candidates(file.group), contextOf(file.group))) : "";
        boolean points = id(procedure.getRanking()).equals("selection/rank-by-weighted-sum@1")
                || id(procedure.getRanking()).equals("selection/rank-by-rounded-total@1");
        return file.id + " " + file.status + " total " + shownTotal(file) + " group " + file.group + rank
                + (points && file.candidate ? " score " + file.score : "")
                + file.band
                + file.own
                + place;
    }

    /** Where nothing is scored and nothing is carried over there is no total to show. */
    private String shownTotal(File file) {
        boolean carried = procedure
                .getEarlierStage()
                .map(EarlierStage::getCarryOver)
                .filter(use -> id(use).equals("selection/earlier-total-counts@1"))
                .map(use -> Ratio.of(use.settings().points("factor")).above(Ratio.ZERO))
                .orElse(false);
        return procedure.getCriteria().isEmpty() && !carried ? "null" : String.valueOf(file.total);
    }

    private boolean isReserveInAll() {
        return id(procedure.getReserve()).equals("selection/reserve-list@1")
                && procedure.getReserve().settings().choice("scope").equals("in-all");
    }

    /** The place on the list, counted among those on it. */
    private long reservePlace(File file) {
        List<File> list = candidates(isReserveInAll() ? "" : file.group);
        list.removeIf(other -> !other.status.equals("reserve"));
        return 1 + better(file, list, isReserveInAll() ? contextOfAll() : contextOf(file.group));
    }

    /** What a committee, those who must agree, and bands make of the result. */
    private void afterwards(File file) {
        String own = file.status;
        for (CommitteeOverride override : call.documents().getOverrides()) {
            if (override.application().equals(file.document.getId())) {
                file.status = override.selected() ? SELECTED : NOT_SELECTED;
                agree(file);
                file.own = own.equals(file.status) ? "" : " proposed " + own;
                bands(file);
                return;
            }
        }
        agree(file);
        bands(file);
    }

    private void agree(File file) {
        RuleUse use = procedure.getEndorsement().orElse(null);
        if (use == null || !file.status.equals(SELECTED)) {
            return;
        }
        boolean recorded = call.documents().getChecks().stream()
                .anyMatch(check -> check.application().equals(file.document.getId())
                        && check.condition().toString().equals(use.settings().code("condition")));
        String found = recorded ? check(file, use.settings().code("condition")) : "silence";
        boolean consents = found.equals("met")
                || (found.equals("silence") && use.settings().choice("silence").equals("consents"));
        file.status = consents ? SELECTED : found.equals("not-met") ? NOT_SELECTED : UNDECIDED;
    }

    private void bands(File file) {
        if (procedure.getBands().isEmpty() || !file.status.equals(SELECTED)) {
            return;
        }
        Ratio best = null;
        for (var band :
                procedure.getBands().get().settings().pointsTable("bands").entrySet()) {
            Ratio least = Ratio.of(band.getValue());
            if (!least.above(file.total) && (best == null || least.above(best))) {
                best = least;
                file.band = " band " + band.getKey();
            }
        }
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
        waiting.removeIf(file -> !file.status.equals(NOT_SELECTED));
        return waiting;
    }

    private long better(File file, List<File> line, String context) {
        return line.stream().filter(other -> comesFirst(other, file, context)).count();
    }

    private boolean comesFirst(File one, File other, String context) {
        if (!one.score.equals(other.score)) {
            return one.score.above(other.score);
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
            boolean first = isAhead(use, one, other);
            boolean second = isAhead(use, other, one);
            if (first || second) {
                return first ? number : -number;
            }
        }
        return 0;
    }

    private boolean isAhead(RuleUse use, File one, File other) {
        switch (id(use)) {
            case "selection/tie-by-filing-time@1":
                return one.filed().isBefore(other.filed());
            case "selection/tie-by-criterion@1":
                String criterion = use.settings().code("criterion");
                return one.scores.get(criterion).above(other.scores.get(criterion));
            case "selection/tie-by-figure@1":
                Ratio first = figure(one, use.settings().code("figure"));
                Ratio second = figure(other, use.settings().code("figure"));
                if (first == null || second == null) {
                    return first != null;
                }
                return use.settings().choice("order").equals("highest-first")
                        ? first.above(second)
                        : second.above(first);
            case "selection/tie-by-uncovered-category@1":
                String category = use.settings().code("category");
                return !isCovered(one, category) && isCovered(other, category);
            default:
                throw new AssertionError(id(use));
        }
    }

    private boolean isCovered(File file, String category) {
        String place = category(file, category);
        return place == null
                || candidates("").stream()
                        .anyMatch(other -> other.score.above(file.score) && place.equals(category(other, category)));
    }

    /** What a group's line is called in a draw. */
    private String contextOf(String group) {
        return isPerGroup() ? "selection/region=" + group + "/cut=" + places(group) : contextOfAll();
    }

    /** What the line of all candidates is called in a draw. */
    private String contextOfAll() {
        return isPerGroup() || isOfMoney() || placesInAll().equals(MANY)
                ? "selection"
                : "selection/cut=" + placesInAll();
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

        /** Whether no group has fewer than it is guaranteed or more than it can have. */
        boolean possible = true;

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
            boolean nextBest = id(procedure.getShortage()).equals("selection/shortage-next-best@1");
            if (isPerGroup()) {
                for (String group : groups) {
                    cut("places", group, waiting(group), places(group), SELECTED, contextOf(group));
                }
                if (nextBest) {
                    cut("passed-on-places", "", waiting(""), spare, SELECTED, "selection/passed-on");
                }
            } else if (shape().equals("selection/budget@1")) {
                spend();
            } else if (shape().equals("selection/budget-multiple@1")) {
                invite();
            } else {
                compete(nextBest ? spare : 0);
            }
            if (id(procedure.getReserve()).equals("selection/no-reserve@1")) {
                return;
            }
            int size = procedure.getReserve().settings().count("size");
            if (isReserveInAll()) {
                cut("reserve", "", waiting(""), size, "reserve", contextOfAll());
                return;
            }
            for (String group : groups) {
                cut("reserve", group, waiting(group), size, "reserve", contextOf(group));
            }
        }

        /** Whoever comes before whom, in sets of equals. */
        private List<List<File>> equals(String context) {
            List<File> left = candidates("");
            List<List<File>> sets = new ArrayList<>();
            while (!left.isEmpty()) {
                List<File> first = left.stream()
                        .filter(file -> left.stream().noneMatch(other -> comesFirst(other, file, context)))
                        .toList();
                sets.add(first);
                left.removeAll(first);
            }
            return sets;
        }

        private BigInteger asks(File file) {
            return BigInteger.valueOf(
                    file.document.getRequestedAmount().orElseThrow().thousandths());
        }

        private BigInteger ask(List<File> some) {
            return some.stream().map(this::asks).reduce(BigInteger.ZERO, BigInteger::add);
        }

        /** By rank as long as the money lasts. */
        private void spend() throws StoppedException {
            Settings settings = procedure.getAllocation().settings();
            boolean skips = settings.choice("misfit").equals("misfit-skipped");
            BigInteger left = BigInteger.valueOf(settings.money("amount").thousandths());
            boolean closed = false;
            BigInteger before = null;
            for (List<File> same : equals(contextOfAll())) {
                if (closed) {
                    continue;
                }
                if (before != null) {
                    // Docs: decision 11. Whether there is money for them hangs on a tie that is open.
                    for (File file : same) {
                        if (asks(file).compareTo(before) <= 0) {
                            inOpenTie.add(file);
                        }
                    }
                }
                BigInteger now = left;
                // Who is skipped in any order takes no part.
                List<File> able = skips
                        ? same.stream()
                                .filter(file -> asks(file).compareTo(now) <= 0)
                                .toList()
                        : same;
                List<File> funded = able;
                if (ask(able).compareTo(left) > 0) {
                    closed = !skips;
                    funded = able.size() == 1 ? List.of() : amongEquals(able, left);
                    if (able.size() > 1) {
                        boolean open = inOpenTie.containsAll(able);
                        before = open && before == null ? left : before;
                        report("budget", "", able, 0, funded);
                    }
                }
                funded.forEach(file -> file.status = SELECTED);
                left = left.subtract(ask(funded)).max(BigInteger.ZERO);
            }
        }

        /** Which of equals have money where there is not enough for all. */
        private List<File> amongEquals(List<File> same, BigInteger money) {
            switch (policy()) {
                case "selection/remaining-tie-admits-all@1":
                    return same;
                case "selection/remaining-tie-admits-none@1", "selection/remaining-tie-stops@1":
                    return List.of();
                default:
                    Optional<List<File>> decided = decided(same);
                    if (decided.isPresent()) {
                        return decided.get();
                    }
            }
            inOpenTie.addAll(same);
            moneyIsOpen = true;
            // Nobody has said for how many the money will do: any for whom it is enough, or none.
            List<File> funded = new ArrayList<>();
            for (File file : same) {
                if (ask(funded).add(asks(file)).compareTo(money) <= 0 && choose(2) == 0) {
                    funded.add(file);
                }
            }
            return funded;
        }

        /** All from a score on at which they ask for about so many times the money. */
        private void invite() {
            Settings settings = procedure.getAllocation().settings();
            Ratio money = Ratio.of(BigInteger.valueOf(settings.money("amount").thousandths()), BigInteger.ONE);
            Ratio target = money.times(Ratio.of(settings.points("target")));
            Ratio least = money.times(Ratio.of(settings.points("least")));
            List<File> best = candidates("");
            Ratio nearest = null;
            for (Ratio score : best.stream().map(file -> file.score).distinct().toList()) {
                List<File> reaching = candidates("");
                reaching.removeIf(file -> score.above(file.score));
                Ratio asked = Ratio.of(ask(reaching), BigInteger.ONE);
                Ratio away = asked.above(target) ? asked.minus(target) : target.minus(asked);
                boolean higher = settings.choice("equallyNear").equals("higher");
                boolean better = nearest == null
                        || nearest.above(away)
                        || (nearest.equals(away) && (reaching.size() < best.size()) == higher);
                if (!least.above(asked) && better) {
                    nearest = away;
                    best = reaching;
                }
            }
            best.forEach(file -> file.status = SELECTED);
        }

        /** All compete; some places are held for the best of each group, and no group has more than the cap. */
        private void compete(int spare) throws StoppedException {
            int groups = groups().size();
            Map<String, Integer> held = new TreeMap<>();
            Map<String, Integer> room = new TreeMap<>();
            int cap = cap().intValueExact();
            int guaranteed = groups().isEmpty() ? 0 : places(groups().get(0));
            for (String group : groups()) {
                held.put(group, Math.min(guaranteed, candidates(group).size()));
                room.put(group, cap - guaranteed);
            }
            int free = placesInAll().intValueExact() - guaranteed * groups + spare;
            for (List<File> same : equals(contextOfAll())) {
                Map<String, List<File>> byGroup = new TreeMap<>();
                same.forEach(file -> byGroup.computeIfAbsent(file.group, key -> new ArrayList<>())
                        .add(file));
                int wanted = 0;
                for (var members : byGroup.entrySet()) {
                    int rest = members.getValue().size() - held.get(members.getKey());
                    wanted += Math.min(Math.max(0, rest), room.get(members.getKey()));
                }
                boolean enough = wanted <= free;
                int places = enough ? 0 : free;
                List<File> contested = new ArrayList<>();
                Map<String, int[]> bounds = new TreeMap<>();
                for (String group : groups()) {
                    List<File> members = byGroup.getOrDefault(group, List.of());
                    int fromHeld = Math.min(held.get(group), members.size());
                    int rest = Math.min(members.size() - fromHeld, room.get(group));
                    held.merge(group, -fromHeld, Integer::sum);
                    if (!enough && free > 0 && rest > 0) {
                        contested.addAll(members);
                        places += fromHeld;
                        bounds.put(group, new int[] {fromHeld, fromHeld + rest});
                    } else if (!members.isEmpty()) {
                        int fromFree = enough ? rest : 0;
                        room.merge(group, -fromFree, Integer::sum);
                        free -= fromFree;
                        int own = fromHeld + fromFree;
                        if (own == members.size()) {
                            members.forEach(file -> file.status = SELECTED);
                        } else if (own > 0) {
                            settle(room.get(group) == 0 ? "group-cap" : "group-minimum", group, members, own, Map.of());
                        }
                    }
                }
                if (!contested.isEmpty()) {
                    settle("places", "", contested, places, bounds);
                    free = 0;
                }
            }
        }

        private void settle(String cut, String group, List<File> tied, int places, Map<String, int[]> bounds)
                throws StoppedException {
            int choices = chosen;
            List<File> admitted = amongTied(tied, places);
            boolean isOpen = chosen > choices;
            if (isOpen) {
                inOpenTie.addAll(tied);
                for (var bound : bounds.entrySet()) {
                    long own = admitted.stream()
                            .filter(file -> file.group.equals(bound.getKey()))
                            .count();
                    possible &= own >= bound.getValue()[0] && own <= bound.getValue()[1];
                }
            }
            admitted.forEach(file -> file.status = SELECTED);
            report(cut, group, tied, places, admitted);
        }

        private void report(String name, String group, List<File> tied, int places, List<File> admitted)
                throws StoppedException {
            String cut = "tie " + name + " " + group + " ";
            cuts.add(cut);
            Ratio total = tied.get(0).score;
            ties.computeIfAbsent(cut, key -> new ArrayList<>())
                    .add(cut + "total " + shown(total) + " places " + places + " members " + ids(tied, tied)
                            + " unseparated " + ids(tied, tied) + " admitted " + ids(admitted, tied) + " by "
                            + policy());
            if (policy().equals("selection/remaining-tie-stops@1")) {
                throw new StoppedException();
            }
        }

        private String shown(Ratio score) {
            return id(procedure.getRanking()).equals("selection/rank-by-filing-time@1") ? "none" : score.toString();
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
            if (chosen > choices && got.equals(SELECTED)) {
                inOpenTie.addAll(tied);
            }
            admitted.forEach(file -> file.status = got);
            List<String> reports = ties.computeIfAbsent(cut, key -> new ArrayList<>());
            if (shares) {
                reports.addAll(shared(cut, in, context));
            }
            for (Ratio total : line.stream().map(file -> file.score).distinct().toList()) {
                List<File> members =
                        line.stream().filter(f -> f.score.equals(total)).toList();
                List<File> above =
                        line.stream().filter(f -> f.score.above(total)).toList();
                long places0 = places - (shares ? ranks(above, context) : above.size());
                boolean straddles = shares
                        ? members.stream().anyMatch(in::contains)
                                && members.stream().anyMatch(out::contains)
                        : places0 > 0 && members.size() > places0;
                if (straddles) {
                    List<File> unseparated = tied.stream().anyMatch(members::contains) ? tied : drawn(members, in);
                    reports.add(cut + "total " + shown(total) + " places " + places0 + " members "
                            + ids(members, members)
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
                    reports.add(cut + "total " + shown(file.score) + " places 1 members " + ids(same, same)
                            + " unseparated " + ids(same, same) + " admitted " + ids(same, same) + " by " + policy());
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
                    return decided(tied).orElseGet(() -> anyOf(tied, places));
                case "selection/remaining-tie-stays-undecided@1", "selection/remaining-tie-drawn@1":
                    return anyOf(tied, places);
                default:
                    throw new AssertionError(policy());
            }
        }

        /** What a committee decided on exactly these; empty when it did not. */
        private Optional<List<File>> decided(List<File> tied) {
            return call.documents().getTieDecisions().stream()
                    .filter(decision -> names(decision.tied()).equals(ids(tied, tied)))
                    .findFirst()
                    .map(decision -> tied.stream()
                            .filter(file -> names(decision.admitted()).contains(file.id))
                            .toList());
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
