// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.BodyId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.LetterBody;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.selection.LetterOfSupportBuilder;
import io.github.ogplocal.model.selection.LetterSignature;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Example documents in the shape of three calls of OGP for local governments. */
final class OgpLocalCalls {
    private static final List<String> COMMITTEE = List.of("COMMITTEE");
    private static final List<String> SIX = List.of("EV-1", "EV-2", "EV-3", "EV-4", "EV-5", "EV-6");
    private static final List<String> THREE = List.of("EV-1", "EV-2", "EV-3");
    private static final int COUNTRIES = 9;

    private OgpLocalCalls() {}

    /** 112 files; the totals leave a gap behind the 64th; of the 64, five send no letter and three an unsigned one. */
    static CallDraft of2020(SelectionProcedure procedure, Path folder) throws IOException {
        CallDraft call = new CallDraft("ogp-local-2020", 2020, 3);
        LetterOfSupport ofKef = OgpLocalJson.read(folder.resolve("letter-of-el-kef.json"), LetterOfSupport.class)
                .orElseThrow();
        CallDraft.Plan kef = null;
        for (int i = 0; i < 112; i++) {
            boolean high = i < 64;
            // Means of six, out of 20: 12 and more above the gap, 11 and less below.
            int total = high ? 72 + call.random.below(45) : 24 + call.random.below(43);
            Applicant applicant = switch (i) {
                case 20 -> municipality("2311", "الكاف", "Le Kef", "El Kef", "TN-33");
                case 21 -> municipality("4319", "الرقاب", "Regueb", "Regueb", "TN-43");
                default -> call.municipality(country(call));
            };
            CallDraft.Plan plan = call.plan(applicant).then(id -> call.score(id, SIX, procedure.getCriteria(), total));
            if (i == 20) {
                kef = plan.then(id -> call.letter(ofKef));
            } else if (high && i >= 5) {
                boolean signed = i >= 8;
                plan.then(id -> call.letter(letter(id, signed)));
            }
        }
        int number = Integer.parseInt(ofKef.getApplication().value().substring(2));
        call.fileAs(kef, number, OffsetDateTime.parse("2020-06-01T08:00:00Z"), 90);
        return call;
    }

    /** 32 files; three are of no local authority; nine of 29 reach 20 of 25. */
    static CallDraft of2018(SelectionProcedure procedure) {
        CallDraft call = new CallDraft("ogp-local-2018", 2018, 2);
        List<Integer> totals = List.of(
                23, 22, 22, 21, 21, 20, 20, 20, 20, 19, 19, 19, 18, 18, 18, 17, 17, 16, 16, 15, 15, 14, 14, 13, 12, 12,
                11, 9, 8);
        for (int total : totals) {
            call.plan(call.municipality(country(call)))
                    .then(id -> call.score(id, COMMITTEE, procedure.getCriteria(), total));
        }
        call.plan(call.applicant(ApplicantKind.ASSOCIATION));
        call.plan(call.applicant(ApplicantKind.ASSOCIATION));
        call.plan(call.applicant(ApplicantKind.STATE_BODY));
        call.file(OffsetDateTime.parse("2018-01-08T08:00:00Z"), 25);
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
        for (int total : totals) {
            Applicant applicant = call.municipality(country(call));
            call.plan(applicant)
                    .with(file -> file.addPieces(ofTheHead, ofASupporter))
                    .then(id -> call.score(id, THREE, procedure.getCriteria(), total));
            twice = twice == null ? applicant : twice;
        }
        for (int i = 0; i < 3; i++) {
            PieceId only = i < 2 ? ofTheHead : ofASupporter;
            call.plan(call.municipality(country(call))).with(file -> file.addPieces(only));
        }
        for (int i = 0; i < 5; i++) {
            call.plan(call.municipality(country(call))).with(file -> file.addPieces(ofTheHead, ofASupporter));
        }
        call.file(OffsetDateTime.parse("2022-03-01T08:00:00Z"), 40);
        call.plan(twice).with(file -> file.addPieces(ofTheHead, ofASupporter));
        call.fileInOrder(OffsetDateTime.parse("2022-04-11T08:00:00Z"), 60);
        return call;
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
