// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.consultation.ConsultationText;
import io.github.ogplocal.io.consultation.DecidimProposals;
import io.github.ogplocal.io.consultation.ImportedProposals;
import io.github.ogplocal.io.consultation.InvisibleCharacters;
import io.github.ogplocal.io.consultation.LuceneTermExtractor;
import io.github.ogplocal.io.consultation.ProposalImport;
import io.github.ogplocal.io.consultation.UnknownFields;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.model.consultation.Consultation;
import io.github.ogplocal.model.consultation.ConsultationDocuments;
import io.github.ogplocal.model.consultation.DerivationKind;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalDerivation;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.consultation.ConsultationReport;
import io.github.ogplocal.rules.consultation.DuplicateSuggestions;
import io.github.ogplocal.rules.consultation.ProposalRegister;
import io.github.ogplocal.rules.consultation.SimilaritySearch;
import io.github.ogplocal.rules.consultation.Suppression;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of a consultation, from the platform's export to what may be published? The proposals are made up. */
public final class ReadAConsultation {
    private ReadAConsultation() {}

    /** Prints what a fictitious consultation comes to, before and after people merged two of its proposals. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "Example data: every proposal and answer is made up. The participation table is the one in Regueb's plan.");
        Path folder = ExampleData.exampleConsultation();
        Consultation consultation = OgpLocalJson.read(folder.resolve("consultation.json"), Consultation.class)
                .orElseThrow();

        // The platform does not say everything; what it leaves open is stated here, and nothing is guessed.
        ProposalImport settings = ProposalImport.of(
                        consultation.getId(), LanguageTag.parse("fr"), UnknownFields.REFUSE, InvisibleCharacters.REFUSE)
                .withIdPrefix("D-");
        ImportedProposals imported;
        try (InputStream in = Files.newInputStream(folder.resolve("export.csv"))) {
            imported = DecidimProposals.readCsv(in, CsvDialect.FRENCH_EXCEL, settings, Limits.standard())
                    .orElseThrow();
        }
        out.println(imported.proposals().size() + " proposals, "
                + imported.responses().size() + " answers; not taken over: " + imported.leftOut());

        // Suggestions are for people. Here they look at the first and agree: that is recorded, with the reason.
        ConsultationDocuments before = ConsultationDocuments.builder()
                .consultation(consultation)
                .proposals(imported.proposals())
                .responses(imported.responses())
                .build();
        DuplicateSuggestions similar = new SimilaritySearch(Fraction.of(1, 2), 100, 1_000_000)
                .in(ProposalRegister.of(before).standing(), LuceneTermExtractor.standard());
        ProposalId merged = ProposalId.parse("M-1");
        ConsultationDocuments after = ConsultationDocuments.builder()
                .from(before)
                .addProposals(Proposal.builder()
                        .id(merged)
                        .consultation(consultation.getId())
                        .text(Map.of(LanguageTag.parse("fr"), "Éclairer les rues du quartier Nord (exemple)"))
                        .withdrawn(false)
                        .build())
                .addDerivations(ProposalDerivation.builder()
                        .kind(DerivationKind.MERGE)
                        .sources(List.of(ProposalId.parse("D-3"), ProposalId.parse("D-4")))
                        .results(List.of(merged))
                        .reason(LocalizedText.of(
                                "كلاهما يطلب إنارة الشوارع نفسها", "Les mêmes rues", "The same streets"))
                        .build())
                .build();

        // What the working group reads, and what everybody may.
        ProposalRegister register = ProposalRegister.of(after);
        out.println("\nFor the working group\n");
        out.print(ConsultationText.render(
                ConsultationReport.of(
                        register, Optional.empty(), List.of(merged, ProposalId.parse("D-3")), Optional.of(similar)),
                register,
                "en"));
        ConsultationReport published =
                ConsultationReport.of(register, Optional.of(new Suppression(6, false)), List.of(), Optional.empty());
        for (String language : List.of("en", "fr", "ar")) {
            out.println("\nFor everybody (" + language + ")\n");
            out.print(ConsultationText.render(published, register, language));
        }
    }
}
