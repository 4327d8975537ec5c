// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.AffiliationKind;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.BodyId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.CheckResult;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.LetterBody;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.selection.LetterOfSupportBuilder;
import io.github.ogplocal.model.selection.LetterSignature;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.SelectionDocumentsBuilder;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Example documents in the shape of three calls of OGP for local governments. */
final class OgpLocalCalls {
    private static final List<String> COMMITTEE = List.of("COMMITTEE");
    private static final List<String> SIX = List.of("EV-1", "EV-2", "EV-3", "EV-4", "EV-5", "EV-6");
    private static final List<String> THREE = List.of("EV-1", "EV-2", "EV-3");
    private static final List<String> COUNTRIES_OF_SIX = List.of("XA", "XB", "XC", "XD", "XE", "TN");
    private static final int COUNTRIES = 9;

    private OgpLocalCalls() {}

    /**
     * 112 files; the totals leave a gap behind the 64th; of the 64, five send no letter and three an unsigned one. Each of
     * the six belongs to a country, and fills in a sheet for its own country's applicants too: it must not count.
     */
    static CallDraft of2020(SelectionProcedure procedure, Path folder) throws IOException {
        CallDraft call = new CallDraft("ogp-local-2020", 2020, 3);
        LetterOfSupport ofKef = OgpLocalJson.read(folder.resolve("letter-of-el-kef.json"), LetterOfSupport.class)
                .orElseThrow();
        List<Criterion> criteria =
                procedure.getEarlierStage().orElseThrow().getProcedure().getCriteria();
        for (int e = 0; e < SIX.size(); e++) {
            Affiliation affiliation =
                    new Affiliation(new EvaluatorId(SIX.get(e)), AffiliationKind.COUNTRY, COUNTRIES_OF_SIX.get(e));
            call.with(documents -> documents.addAffiliations(affiliation));
        }
        List<ApplicationId> invited = new ArrayList<>();
        List<LetterOfSupport> letters = new ArrayList<>(List.of(ofKef));
        CallDraft.Plan kef = null;
        for (int i = 0; i < 112; i++) {
            boolean high = i < 64;
            // Means of those who judge, out of 20: more than 12 above the gap, less than 11 below.
            int twelfths = high ? 147 + call.random.below(88) : 48 + call.random.below(82);
            Applicant applicant = switch (i) {
                case 20 -> municipality("2311", "الكاف", "Le Kef", "El Kef", "TN-33");
                case 21 -> municipality("4319", "الرقاب", "Regueb", "Regueb", "TN-43");
                default -> call.municipality(country(call));
            };
            CallDraft.Plan plan = call.plan(applicant).then(id -> judge(call, id, applicant, criteria, twelfths));
            kef = i == 20 ? plan : kef;
            if (high) {
                plan.then(invited::add);
                if (i >= 5 && i != 20) {
                    boolean signed = i >= 8;
                    plan.then(id -> letters.add(letter(id, signed)));
                }
            }
        }
        int number = Integer.parseInt(ofKef.getApplication().value().substring(2));
        call.fileAs(requireNonNull(kef, "kef"), number, OffsetDateTime.parse("2020-06-01T08:00:00Z"), 90);
        call.nextStage(invited);
        letters.sort(Comparator.comparing(LetterOfSupport::getApplication));
        call.with(documents -> documents.addAllLetters(letters));
        return call;
    }

    /** Sheets of those who may judge, with a mean of about so many twelfths; the sheets of the others are all 5 or all 0. */
    private static void judge(
            CallDraft call, ApplicationId file, Applicant applicant, List<Criterion> criteria, int twelfths) {
        String country = applicant.getAuthority().orElseThrow().country();
        int[] most = new int[criteria.size()];
        Arrays.fill(most, 5);
        int judges = (int)
                COUNTRIES_OF_SIX.stream().filter(own -> !own.equals(country)).count();
        int[][] scores = Scores.spread(call.random, twelfths * judges / 12, judges, most);
        int[] partial = new int[criteria.size()];
        Arrays.fill(partial, twelfths < 140 ? 5 : 0);
        int[][] steps = new int[SIX.size()][];
        int next = 0;
        for (int e = 0; e < steps.length; e++) {
            steps[e] = COUNTRIES_OF_SIX.get(e).equals(country) ? partial : scores[next++];
        }
        call.score(file, SIX, criteria, steps);
    }

    /** 32 files; three are of no local authority; nine of 29 reach 20 of 25. */
    static CallDraft of2018(SelectionProcedure procedure) {
        CallDraft call = new CallDraft("ogp-local-2018", 2018, 2);
        List<Integer> totals = List.of(
                23, 22, 22, 21, 21, 20, 20, 20, 20, 19, 19, 19, 18, 18, 18, 17, 17, 16, 16, 15, 15, 14, 14, 13, 12, 12,
                11, 9, 8);
        Map<ApplicationId, Integer> totalOf = new TreeMap<>();
        for (int total : totals) {
            call.plan(call.municipality(country(call))).then(id -> {
                call.score(id, COMMITTEE, procedure.getCriteria(), total);
                totalOf.put(id, total);
            });
        }
        call.plan(call.applicant(ApplicantKind.ASSOCIATION));
        call.plan(call.applicant(ApplicantKind.ASSOCIATION));
        call.plan(call.applicant(ApplicantKind.STATE_BODY));
        call.file(OffsetDateTime.parse("2018-01-08T08:00:00Z"), 25);
        List<ApplicationId> ranked = new ArrayList<>(totalOf.keySet());
        ranked.sort(
                Comparator.<ApplicationId>comparingInt(totalOf::get).reversed().thenComparing(id -> id));
        LocalizedText grounds = LocalizedText.of(
                "مثال: تنوّع المناطق", "Exemple : diversité des régions", "Example: diversity of regions");
        // The fifth gives way to the sixth; both grounds are in the minutes.
        ApplicationId out = ranked.get(4);
        ApplicationId in = ranked.get(5);
        LocalDate day = LocalDate.of(2018, 3, 5);
        call.with(documents -> documents
                .addOverrides(new CommitteeOverride(out, false, grounds, "Example minutes 2018-03, item 4", day))
                .addOverrides(new CommitteeOverride(in, true, grounds, "Example minutes 2018-03, item 4", day)));
        // Of the fourth the Steering Committee says nothing; where silence consents, that is no objection.
        for (ApplicationId id : List.of(ranked.get(0), ranked.get(1), ranked.get(2), in)) {
            call.with(check(id, "no-objection", CheckResult.MET, "STEERING", LocalDate.of(2018, 4, 9)));
        }
        return call;
    }

    /** 63 files; 9 fall before they are scored; of 54 totals the 30th and the 31st are equal. */
    static CallDraft of2022(SelectionProcedure procedure) {
        CallDraft call = new CallDraft("ogp-local-2022", 2022, 2);
        PieceId ofTheHead = new PieceId("letter-of-head");
        PieceId ofASupporter = new PieceId("letter-of-supporter");
        List<Integer> totals = new ArrayList<>();
        for (int i = 0; i < 29; i++) {
            totals.add(73 - i + call.random.below(2));
        }
        totals.add(43);
        totals.add(43);
        for (int i = 0; i < 23; i++) {
            totals.add(42 - i);
        }
        Applicant twice = null;
        TreeSet<ApplicationId> tied = new TreeSet<>();
        for (int total : totals) {
            Applicant applicant = call.municipality(country(call));
            call.plan(applicant)
                    .with(file -> file.addPieces(ofTheHead, ofASupporter))
                    .then(id -> call.score(id, THREE, procedure.getCriteria(), total))
                    .then(id -> found(call, id, CheckResult.MET, CheckResult.MET))
                    .then(id -> {
                        if (total == 43) {
                            tied.add(id);
                        }
                    });
            twice = twice == null ? applicant : twice;
        }
        for (int i = 0; i < 3; i++) {
            PieceId only = i < 2 ? ofTheHead : ofASupporter;
            call.plan(call.municipality(country(call)))
                    .with(file -> file.addPieces(only))
                    .then(id -> found(call, id, CheckResult.MET, CheckResult.MET));
        }
        for (int i = 0; i < 5; i++) {
            CheckResult diligence = i < 3 ? CheckResult.NOT_MET : CheckResult.MET;
            CheckResult example = i < 3 ? CheckResult.MET : CheckResult.NOT_MET;
            call.plan(call.municipality(country(call)))
                    .with(file -> file.addPieces(ofTheHead, ofASupporter))
                    .then(id -> {
                        found(call, id, diligence, example);
                        if (example == CheckResult.NOT_MET) {
                            call.score(id, THREE, procedure.getCriteria(), 30);
                        }
                    });
        }
        call.file(OffsetDateTime.parse("2022-03-01T08:00:00Z"), 40);
        call.plan(requireNonNull(twice, "twice"))
                .with(file -> file.addPieces(ofTheHead, ofASupporter))
                .then(id -> found(call, id, CheckResult.MET, CheckResult.MET));
        call.fileInOrder(OffsetDateTime.parse("2022-04-11T08:00:00Z"), 60);
        TreeSet<ApplicationId> admitted = new TreeSet<>(List.of(tied.last()));
        call.with(documents -> documents.addTieDecisions(
                new TieDecision(tied, admitted, "Example minutes 2022-05, item 2", LocalDate.of(2022, 5, 12))));
        return call;
    }

    private static void found(CallDraft call, ApplicationId file, CheckResult diligence, CheckResult example) {
        call.with(check(file, "due-diligence", diligence, "POINT-OF-CONTACT", LocalDate.of(2022, 4, 20)));
        call.with(check(file, "example-in-three-years", example, "SUPPORT-UNIT", LocalDate.of(2022, 4, 20)));
    }

    private static Consumer<SelectionDocumentsBuilder> check(
            ApplicationId file, String condition, CheckResult result, String by, LocalDate on) {
        return documents -> documents.addChecks(
                new RecordedCheck(file, new ConditionId(condition), result, new EvaluatorId(by), on));
    }

    private static LetterOfSupport letter(ApplicationId file, boolean signed) {
        BodyId municipality = new BodyId("municipality");
        LetterOfSupportBuilder letter = LetterOfSupport.builder()
                .application(file)
                .piece(new PieceId("letter-of-support"))
                .call(new CallId("ogp-local-2020"))
                .subject(LocalizedText.of(
                        "رسالة دعم (مثال)", "Lettre de soutien (exemple)", "Letter of support (example)"))
                .addBodies(LetterBody.builder()
                        .id(municipality)
                        .kind(ApplicantKind.LOCAL_AUTHORITY)
                        .name(LocalizedText.of(
                                "صاحب الملف " + file, "Auteur du dossier " + file, "Applicant of file " + file))
                        .build())
                .addInNameOf(municipality);
        if (signed) {
            letter.addSignatures(new LetterSignature(
                    municipality,
                    LocalizedText.of("رئيس الجماعة", "Chef de la collectivité", "Head of the jurisdiction")));
        }
        return letter.build();
    }

    private static String country(CallDraft call) {
        return "X" + (char) ('A' + call.random.below(COUNTRIES));
    }

    private static Applicant municipality(
            String code, String arabic, String french, String english, String subdivision) {
        return Applicant.of(Municipality.builder()
                .code(new NationalCode("tn-municipality", code))
                .name(LocalizedText.of(arabic, french, english))
                .subdivision(new IsoSubdivisionCode(subdivision))
                .build());
    }
}
