// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.review.ReviewText;
import io.github.ogplocal.model.committee.CandidateId;
import io.github.ogplocal.model.committee.CommitteeCandidate;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.committee.CommitteeFormation;
import io.github.ogplocal.rules.committee.FormationCertificate;
import io.github.ogplocal.rules.committee.FormationOutcome;
import io.github.ogplocal.rules.committee.FormationRequest;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Is a committee made up and working as it should, who monitors whom, and can one be formed at all? */
public final class CheckACommittee {
    private CheckACommittee() {}

    /** Checks El Kef's 5+5 committee and Regueb's monitoring body, and forms the civil society side of a made-up committee. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

        // El Kef says how its committee is made up and how often it meets; it names nobody and no meeting.
        print(out, "el-kef", "el-kef-five-plus-five");

        // Regueb calls its monitoring body independent; each tie is a finding with the plan's own words.
        print(out, "regueb", "regueb-committees");

        // Five associations are to be found by an open call; six that are made up answered, two with equal points.
        List<CommitteeCandidate> candidates = new ArrayList<>();
        for (int points : new int[] {18, 17, 16, 15, 12, 12}) {
            candidates.add(CommitteeCandidate.builder()
                    .id(CandidateId.parse("association-" + (candidates.size() + 1)))
                    .side(Sector.CIVIL_SOCIETY)
                    .points(Points.of(points))
                    .build());
        }
        FormationRequest request = FormationRequest.builder()
                .seats(Map.of(Sector.CIVIL_SOCIETY, 5))
                .candidates(candidates)
                .build();
        FormationOutcome formed = CommitteeFormation.form(request);
        out.print("Best committees: " + formed.number() + "; certain: " + formed.certain() + "; open between: "
                + formed.open() + "\n");

        // With two fewer none is possible, and a pencil shows it.
        FormationRequest tooFew =
                FormationRequest.builder().from(request).candidates(candidates.subList(0, 4)).build();
        FormationCertificate why =
                CommitteeFormation.form(tooFew).certificate().orElseThrow();
        out.print("None possible: asked " + why.asked() + ", possible " + why.possible() + ", shown by "
                + why.demands() + ": " + why.refutes(tooFew) + "\n");
    }

    private static void print(PrintStream out, String dossier, String procedure) throws IOException {
        Path data = ExampleData.dossiers();
        Dossier read = OgpLocalJson.read(data.resolve(dossier + ".json"), Dossier.class).orElseThrow();
        ReviewProcedure rules = OgpLocalJson.read(
                        data.resolveSibling("committee").resolve(procedure + ".json"), ReviewProcedure.class)
                .orElseThrow();
        LocalDate day = LocalDate.of(2022, 6, 30);
        out.print(ReviewText.render(
                ReviewEngine.of(rules, StandardRules.all()).review(read, day), rules, read, StandardRules.all(), "en"));
    }
}
