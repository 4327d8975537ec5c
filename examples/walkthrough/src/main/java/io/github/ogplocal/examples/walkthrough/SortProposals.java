// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.smart.SmartText;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.smart.SmartOpinion;
import io.github.ogplocal.model.smart.SmartRecusal;
import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.smart.SmartAssessment;
import io.github.ogplocal.rules.smart.SmartContext;
import io.github.ogplocal.rules.smart.SmartEngine;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartSubject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Which of many proposals fulfil the tests, and what would the others have to add? */
public final class SortProposals {
    private SortProposals() {}

    /** Sorts seven fictitious proposals as a working group did in El Kef. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path data = ExampleData.smart();

        // The tests, the proposals, what each member of the working group holds, and who stays out of what.
        SmartProcedure tests = OgpLocalJson.read(data.resolve("el-kef-2021.json"), SmartProcedure.class)
                .orElseThrow();
        List<SmartSubject> proposals =
                OgpLocalJson.readList(data.resolve("example-proposals.json"), Proposal.class).orElseThrow().stream()
                        .map(SmartSubject::from)
                        .toList();
        List<SmartOpinion> opinions = OgpLocalJson.readList(data.resolve("example-opinions.json"), SmartOpinion.class)
                .orElseThrow();
        List<SmartRecusal> recusals = OgpLocalJson.readList(data.resolve("example-recusals.json"), SmartRecusal.class)
                .orElseThrow();

        SmartAssessment sorted = SmartEngine.of(tests).assess(proposals, opinions, recusals, SmartContext.NONE);

        // Three heaps, not two: what cannot be judged is not the same as what is not good enough.
        for (Verdict verdict : Verdict.values()) {
            out.print(verdict.code() + ": " + sorted.concluded(verdict) + "\n");
        }

        // For each that is not retained, what it lacks.
        for (SmartSubject proposal : sorted.subjects()) {
            SmartSubjectId id = proposal.id();
            if (sorted.conclusion(id).verdict() != Verdict.MET) {
                out.print(id + "\n");
                for (String language : List.of("en", "fr", "ar")) {
                    SmartText.advice(sorted, id, language).forEach(line -> out.print("  " + line + "\n"));
                }
            }
        }
    }
}
