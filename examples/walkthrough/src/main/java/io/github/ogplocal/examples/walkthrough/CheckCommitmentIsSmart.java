// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.smart.SmartText;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.smart.SmartOpinion;
import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.rules.DatedProcedures;
import io.github.ogplocal.rules.NoSingleProcedureException;
import io.github.ogplocal.rules.smart.SmartAssessment;
import io.github.ogplocal.rules.smart.SmartContext;
import io.github.ogplocal.rules.smart.SmartEngine;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartSubject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Is a commitment SMART, who says so, and by which rules? */
public final class CheckCommitmentIsSmart {
    private CheckCommitmentIsSmart() {}

    /** Judges a fictitious commitment, and El Kef's four as far as they are public; then by OGP's codings of three days. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path data = ExampleData.smart();

        // El Kef's tests, a commitment that is made up, and what a made-up working group says of it.
        SmartProcedure kef = procedure(data, "el-kef-2021");
        List<Commitment> made = commitments(data, "example-commitments.json");
        List<SmartOpinion> opinions = OgpLocalJson.readList(data.resolve("example-opinions.json"), SmartOpinion.class)
                .orElseThrow();
        List<SmartSubject> subjects = made.stream().map(SmartSubject::from).toList();
        SmartAssessment judged = SmartEngine.of(kef).assess(subjects, opinions, List.of(), SmartContext.NONE);

        // What the text shows and what people hold stand apart, and everybody's opinion bears a name.
        out.print(SmartText.render(judged, SmartSubjectId.parse("P-2"), "en"));

        // Of El Kef's own commitments the titles are public and nothing else: no test can be judged.
        List<SmartSubject> public4 = commitments(data, "el-kef-commitments.json").stream()
                .map(SmartSubject::from)
                .toList();
        SmartAssessment real = SmartEngine.of(kef).assess(public4);
        for (SmartSubject subject : real.subjects()) {
            out.print("El Kef " + subject.id() + ": "
                    + real.conclusion(subject.id()).verdict().code() + "\n");
        }

        // OGP's coding changed; the day chooses, and where no rule is known for a day, none is made up.
        List<SmartProcedure> codings = new ArrayList<>();
        for (String name : List.of("ogp-irm-starred-1", "ogp-irm-starred-2", "ogp-irm-current")) {
            codings.add(procedure(data, name));
        }
        for (String day : List.of("2013-06-30", "2015-06-30", "2018-06-30", "2022-06-30")) {
            try {
                SmartProcedure coding = DatedProcedures.validOn(codings, LocalDate.parse(day));
                SmartAssessment coded = SmartEngine.of(coding).assess(subjects);
                out.print(day + ": " + coded + ": P-4 "
                        + coded.conclusion(SmartSubjectId.parse("P-4")).code() + "\n");
            } catch (NoSingleProcedureException e) {
                out.print(day + ": procedures valid on that day: " + e.valid() + "\n");
            }
        }
    }

    private static SmartProcedure procedure(Path data, String name) throws IOException {
        return OgpLocalJson.read(data.resolve(name + ".json"), SmartProcedure.class)
                .orElseThrow();
    }

    private static List<Commitment> commitments(Path data, String file) throws IOException {
        return OgpLocalJson.readList(data.resolve(file), Commitment.class).orElseThrow();
    }
}
