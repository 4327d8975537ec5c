// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.ScoreSheetBuilder;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the example applications, sheets and recusals of the 2019 call: the twelve real municipalities, and everything that
 * is not published.
 *
 * <p>{@code main} writes them into the folder that its argument names; a test compares what it makes with what is there.
 */
final class DataGenerator {
    private static final long SEED = 2019;
    private static final List<EvaluatorId> PANEL =
            List.of(new EvaluatorId("EV-1"), new EvaluatorId("EV-2"), new EvaluatorId("EV-3"));
    private static final int MOST_STEPS = 8;
    private static final OffsetDateTime OPENING = OffsetDateTime.parse("2019-07-04T08:00:00+01:00");
    private static final int DAYS = 28;

    /** What the published sources give: code, names, and the governorate; in the sources' order. */
    private static final List<Municipality> SELECTED = List.of(
            real("1115", "قرطاج", "Carthage", "Carthage", "TN-11"),
            real("1314", "حمام الشط", "Hammam Chatt", "Hammam Chatt", "TN-13"),
            real("2114", "نفزة", "Nefza", "Nefza", "TN-31"),
            real("1715", "تينجة", "Tinja", "Tinja", "TN-23"),
            real("1512", "دار شعبان الفهري", "Dar Chaâbane El Fehri", "Dar Chaabane El Fehri", "TN-21"),
            real("1612", "الزريبة", "Zriba", "Zriba", "TN-22"),
            real("3114", "زاوية سوسة", "Zaouiet Sousse", "Zaouiet Sousse", "TN-51"),
            real("3317", "السواسي", "Essouassi", "Essouassi", "TN-53"),
            real("4319", "الرقاب", "Regueb", "Regueb", "TN-43"),
            real("5111", "قابس", "Gabès", "Gabes", "TN-81"),
            real("5211", "مدنين", "Médenine", "Medenine", "TN-82"),
            real("6311", "قبلي", "Kébili", "Kebili", "TN-73"));

    /**
     * The totals to make, group by group, in twelfths of a point (three sheets, steps of a quarter): first those of the real
     * municipalities, then those of unpublished candidates, then those below the threshold of 180.
     */
    private static final Map<String, List<List<Integer>>> TWELFTHS = Map.of(
            "north",
                    List.of(
                            List.of(228, 224, 219, 213),
                            List.of(211, 208, 205, 205, 201, 196, 192, 187, 183),
                            List.of(179, 176, 171, 168, 160, 155, 149, 141, 132, 124, 111)),
            "centre",
                    List.of(
                            List.of(226, 220, 214, 207),
                            List.of(207, 203, 198, 194, 188, 182),
                            List.of(178, 174, 170, 163, 158, 150, 143, 137, 126, 118, 104)),
            "south",
                    List.of(
                            List.of(225, 217, 212, 204),
                            List.of(199, 191, 180),
                            List.of(179, 175, 169, 165, 161, 153, 147, 139, 130, 122, 109)));

    private final SplitMix64 random = new SplitMix64(SEED);
    private final SelectionProcedure procedure;
    private final RegionScheme scheme;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final TreeMap<ApplicationId, Application> applications = new TreeMap<>();
    private final List<ScoreSheet> sheets = new ArrayList<>();
    private final List<Recusal> recusals = new ArrayList<>();

    /**
     * A file to be.
     *
     * @param applicant who files it
     * @param twelfths the total that its sheets shall give; 0 when it is not scored
     * @param special what is unusual about its sheets
     */
    private record Draft(Applicant applicant, int twelfths, Special special) {}

    private enum Special {
        NONE,
        /** The first of two files of one applicant; it has no sheets. */
        EARLIER_FILE,
        /** The third evaluator stays out, and has filled in nothing. */
        OWN_RECUSAL,
        /** The first evaluator is asked to stay out after the sheet was in. */
        REQUESTED_RECUSAL,
        MISSING_SHEET,
        UNSCORED_CRITERION,
        /** Among equal totals this one has much on the criterion that breaks the tie. */
        WINS_TIE,
        LOSES_TIE,
        /** Among equal totals this one is equal on the criterion, too. */
        STAYS_TIED,
        /** The mean of three, criterion by criterion, added up in binary floating point, misses this total. */
        DOUBLES_FAIL
    }

    private DataGenerator(SelectionProcedure procedure) {
        this.procedure = procedure;
        this.scheme = procedure.getRegionScheme().orElseThrow();
    }

    /** Writes the three documents. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (Map.Entry<String, byte[]> file : make(folder).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** The documents by file name, made for the procedure in the folder. */
    static Map<String, byte[]> make(Path folder) throws IOException {
        DataGenerator generator =
                new DataGenerator(OgpLocalJson.read(folder.resolve("procedure.json"), SelectionProcedure.class)
                        .orElseThrow());
        generator.make();
        Map<String, byte[]> files = new TreeMap<>();
        files.put("applications.json", bytes(generator.applications.values(), Application.class));
        files.put("sheets.json", bytes(generator.sheets, ScoreSheet.class));
        files.put("recusals.json", bytes(generator.recusals, Recusal.class));
        return files;
    }

    private void make() {
        int unpublished = 6;
        for (List<List<Integer>> group : TWELFTHS.values()) {
            unpublished += group.get(1).size() + group.get(2).size();
        }
        for (int number = 1; number <= unpublished; number++) {
            numbers.add(number);
        }
        random.shuffle(numbers);
        scheme.getGroups().forEach(group -> draftGroup(group.id()));
        for (ApplicantKind kind : List.of(
                ApplicantKind.ASSOCIATION,
                ApplicantKind.ASSOCIATION,
                ApplicantKind.ASSOCIATION,
                ApplicantKind.COMPANY,
                ApplicantKind.COMPANY,
                ApplicantKind.PERSON)) {
            Applicant applicant =
                    Applicant.builder().kind(kind).name(name(number())).build();
            drafts.add(new Draft(applicant, 0, Special.EARLIER_FILE));
        }
        file();
    }

    private void draftGroup(GroupId group) {
        List<List<Integer>> totals = TWELFTHS.get(group.value());
        List<Integer> best = new ArrayList<>(totals.get(0));
        List<Municipality> members = new ArrayList<>();
        for (Municipality municipality : SELECTED) {
            if (scheme.groupOf(municipality.getSubdivision()).orElseThrow().equals(group)) {
                members.add(municipality);
            }
        }
        random.shuffle(members);
        for (int i = 0; i < members.size(); i++) {
            boolean tied = totals.get(1).contains(best.get(i));
            drafts.add(new Draft(Applicant.of(members.get(i)), best.get(i), tied ? Special.WINS_TIE : Special.NONE));
        }
        List<IsoSubdivisionCode> subdivisions = new ArrayList<>();
        scheme.getMembers().forEach((subdivision, of) -> {
            if (of.equals(group)) {
                subdivisions.add(subdivision);
            }
        });
        List<Integer> others = new ArrayList<>(totals.get(1));
        others.addAll(totals.get(2));
        for (int i = 0; i < others.size(); i++) {
            int twelfths = others.get(i);
            Applicant applicant = Applicant.of(example(number(), subdivisions.get(random.below(subdivisions.size()))));
            drafts.add(new Draft(applicant, twelfths, special(group.value(), twelfths, best)));
            if (filesTwice(group.value(), twelfths)) {
                drafts.add(new Draft(applicant, 0, Special.EARLIER_FILE));
            }
        }
    }

    private static Special special(String group, int twelfths, List<Integer> best) {
        if (best.contains(twelfths)) {
            return Special.LOSES_TIE;
        }
        return switch (group + " " + twelfths) {
            case "north 205" -> Special.STAYS_TIED;
            case "north 196" -> Special.MISSING_SHEET;
            case "north 192" -> Special.UNSCORED_CRITERION;
            case "centre 198" -> Special.OWN_RECUSAL;
            case "centre 170" -> Special.REQUESTED_RECUSAL;
            case "south 180" -> Special.DOUBLES_FAIL;
            default -> Special.NONE;
        };
    }

    private static boolean filesTwice(String group, int twelfths) {
        return switch (group + " " + twelfths) {
            case "north 187", "north 149", "centre 174", "south 161" -> true;
            default -> false;
        };
    }

    /** Shuffles the files over the weeks of the call; of two files of one applicant the scored one is filed later. */
    private void file() {
        random.shuffle(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean sameApplicant =
                        drafts.get(i).applicant().equals(drafts.get(j).applicant());
                if (sameApplicant && drafts.get(j).twelfths() > 0) {
                    Draft scored = drafts.get(j);
                    drafts.set(j, drafts.get(i));
                    drafts.set(i, scored);
                }
            }
        }
        TreeSet<OffsetDateTime> times = new TreeSet<>();
        while (times.size() < drafts.size()) {
            times.add(OPENING.plusDays(random.below(DAYS)).plusMinutes(random.below(8 * 60)));
        }
        int number = 0;
        for (OffsetDateTime time : times) {
            Draft draft = drafts.get(number);
            number++;
            ApplicationId id = new ApplicationId("F-" + twoDigits(number));
            applications.put(
                    id,
                    Application.builder()
                            .id(id)
                            .call(new CallId("tn-ogp-2019"))
                            .applicant(draft.applicant())
                            .receipt(new Receipt("EX-" + twoDigits(number), time))
                            .build());
            if (draft.twelfths() > 0) {
                score(id, draft);
            }
        }
    }

    private void score(ApplicationId id, Draft draft) {
        int[][] steps = steps(draft);
        for (int evaluator = 0; evaluator < PANEL.size(); evaluator++) {
            boolean absent = (draft.special() == Special.OWN_RECUSAL && evaluator == 2)
                    || (draft.special() == Special.MISSING_SHEET && evaluator == 1);
            if (absent) {
                continue;
            }
            ScoreSheetBuilder sheet = ScoreSheet.builder().application(id).evaluator(PANEL.get(evaluator));
            for (int c = 0; c < procedure.getCriteria().size(); c++) {
                Criterion criterion = procedure.getCriteria().get(c);
                if (draft.special() != Special.UNSCORED_CRITERION || evaluator != 0 || c != 6) {
                    sheet.putScores(criterion.getId(), Points.ofUnscaled(25L * steps[evaluator][c], 2));
                }
            }
            sheets.add(sheet.build());
        }
        if (draft.special() == Special.OWN_RECUSAL) {
            recusals.add(new Recusal(PANEL.get(2), id, RecusalKind.OWN));
        }
        if (draft.special() == Special.REQUESTED_RECUSAL) {
            recusals.add(new Recusal(PANEL.get(0), id, RecusalKind.REQUESTED));
        }
    }

    private int[][] steps(Draft draft) {
        while (true) {
            int[][] steps = spread(draft.twelfths());
            int first = steps[0][0] + steps[1][0] + steps[2][0];
            boolean wanted = switch (draft.special()) {
                case WINS_TIE -> first >= 22;
                case LOSES_TIE -> first <= 20;
                case STAYS_TIED -> first == 21;
                case DOUBLES_FAIL -> inDoubles(steps) < 15.0;
                case NONE, EARLIER_FILE, OWN_RECUSAL, REQUESTED_RECUSAL, MISSING_SHEET, UNSCORED_CRITERION -> true;
            };
            if (wanted) {
                return steps;
            }
        }
    }

    private int[][] spread(int twelfths) {
        int[] most = new int[procedure.getCriteria().size()];
        Arrays.fill(most, MOST_STEPS);
        return Scores.spread(random, twelfths, PANEL.size(), most);
    }

    /** What a program with doubles makes of it: the mean of each criterion, added up. */
    private static double inDoubles(int[][] steps) {
        double total = 0;
        for (int c = 0; c < steps[0].length; c++) {
            total += (steps[0][c] * 0.25 + steps[1][c] * 0.25 + steps[2][c] * 0.25) / 3;
        }
        return total;
    }

    private int number() {
        return numbers.remove(numbers.size() - 1);
    }

    private static Municipality example(int number, IsoSubdivisionCode subdivision) {
        return Municipality.builder()
                .code(new NationalCode("tn-example-applicant", "N-" + twoDigits(number)))
                .name(name(number))
                .subdivision(subdivision)
                .build();
    }

    private static LocalizedText name(int number) {
        String label = "N-" + twoDigits(number);
        return LocalizedText.of("مترشّح " + label, "Candidat " + label, "Applicant " + label);
    }

    private static Municipality real(String code, String arabic, String french, String english, String subdivision) {
        return Municipality.builder()
                .code(new NationalCode("tn-municipality", code))
                .name(LocalizedText.of(arabic, french, english))
                .subdivision(new IsoSubdivisionCode(subdivision))
                .build();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static <T> byte[] bytes(Iterable<T> values, Class<T> type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OgpLocalJson.writeList(values, type, out);
        return out.toByteArray();
    }
}
