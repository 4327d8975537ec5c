// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogplocal.io.JsonLeaf;
import io.github.ogplocal.io.JsonLeaves;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.consultation.InvisibleCharacters;
import io.github.ogplocal.io.consultation.UnknownFields;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.exchange.FormulaCells;
import io.github.ogplocal.io.exchange.ImportedPlans;
import io.github.ogplocal.io.exchange.KeptValue;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.time.DayOrMonth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Commitments as the partnership's pages show them, read as a sheet. */
class OgpPageSamplesTest {
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final CsvDialect COMMAS = new CsvDialect(CsvDialect.Separator.COMMA, CsvDialect.DecimalSign.POINT);
    private static final Map<String, String> VALUES = Map.of(
            "Access to information", "OGP Value Access To Information",
            "Civic Participation", "OGP Value Civic Participation",
            "Public Accountability", "OGP Value Public Accountability",
            "Technology and Innovation for Transparency and Accountability", "OGP Value Technology");

    @Test
    void commitmentsOfThePages_areReadAndGivenBack() throws IOException {
        List<Map<String, String>> samples = samples();
        String sheet = sheet(samples);

        ImportedPlans read = OgpCommitmentSheet.read(
                        new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)),
                        new OgpSheetImport(
                                COMMAS,
                                FormulaCells.AS_THEY_ARE,
                                EN,
                                UnknownFields.REFUSE,
                                InvisibleCharacters.REFUSE,
                                localities(samples),
                                OgpSheetImport.OtherLocalities.REFUSE,
                                new TreeMap<>()),
                        Limits.standard())
                .orElseThrow();

        Map<String, Commitment> byIdentifier = read.plans().stream()
                .flatMap(plan -> plan.getCommitments().stream())
                .collect(Collectors.toMap(
                        commitment ->
                                commitment.getOgpIdentifier().orElseThrow().value(),
                        commitment -> commitment));
        assertThat(byIdentifier).containsOnlyKeys("TN0046", "TN0058", "TNKEF0023", "TNRGB0001", "TNCTG0001");
        CommitmentOutline kef = byIdentifier.get("TNKEF0023").getOutline().orElseThrow();
        assertThat(kef.getStart()).contains(DayOrMonth.parse("2021-11"));
        assertThat(kef.getEnd()).contains(DayOrMonth.parse("2022-12"));
        assertThat(kef.getValues()).containsExactly(OpenGovernmentValue.ACCOUNTABILITY, OpenGovernmentValue.TECHNOLOGY);
        assertThat(byIdentifier.get("TNCTG0001").getOutline().orElseThrow().getValues())
                .containsExactly(OpenGovernmentValue.TRANSPARENCY, OpenGovernmentValue.PARTICIPATION);
        assertThat(byIdentifier.get("TN0046").getOutline().orElseThrow().getResponsibleParties())
                .hasSize(1);
        // No page gives a completion; none was made up.
        assertThat(read.progress()).isEmpty();
        assertThat(read.sources()).hasSize(5);
        assertThat(read.kept())
                .extracting(KeptValue::field, KeptValue::text)
                .contains(
                        tuple("Did It Open Government (Overall)", "Pending IRM Review"),
                        tuple("Did It Open Government (Overall)", "Major"));
        assertThat(read.notes()).extracting(note -> note.code()).containsOnly(ProblemCode.NOT_HELD);

        Dossier dossier =
                Dossier.builder().plans(read.plans()).sources(read.sources()).build();
        assertThat(OgpCommitmentSheet.write(dossier, read.kept(), COMMAS, FormulaCells.AS_THEY_ARE, EN)
                        .document())
                .isEqualTo(sheet);
    }

    /** What the ids of the plans of each member begin with: the letters of its identifiers. */
    private static SortedMap<String, String> localities(List<Map<String, String>> samples) {
        TreeMap<String, String> localities = new TreeMap<>();
        samples.forEach(sample ->
                localities.put(text(sample, "member"), text(sample, "id").replaceAll("[0-9]", "")));
        return localities;
    }

    private static String sheet(List<Map<String, String>> samples) {
        List<String> columns = new ArrayList<>(OgpCommitmentSheet.COLUMNS);
        columns.addAll(List.of("Commitment Start", "Commitment End", "Primary Policy Area"));
        StringBuilder sheet = new StringBuilder(String.join(",", columns)).append("\r\n");
        // The pages give no number of a plan; here the plans of each member are numbered as they come.
        Map<String, List<String>> plans = new TreeMap<>();
        for (Map<String, String> sample : samples) {
            List<String> known = plans.computeIfAbsent(text(sample, "member"), member -> new ArrayList<>());
            if (!known.contains(text(sample, "plan"))) {
                known.add(text(sample, "plan"));
            }
            Map<String, String> cells = new TreeMap<>();
            cells.put("Commitment Unique Identifier", text(sample, "id"));
            cells.put("Country/Locality", text(sample, "member"));
            cells.put("Action Plan Number", Integer.toString(known.indexOf(text(sample, "plan")) + 1));
            cells.put("Commitment Title", text(sample, "title"));
            String lead = text(sample, "leadInstitution");
            cells.put("Lead Institution", lead.isEmpty() ? list(sample, "institutions") : lead);
            cells.put("Supporting Institution(s)", list(sample, "supportInstitutions"));
            cells.put("URL", text(sample, "url"));
            cells.put("Did It Open Government (Overall)", text(sample, "earlyResults"));
            cells.put("Commitment Start", text(sample, "start"));
            cells.put("Commitment End", text(sample, "end"));
            cells.put("Primary Policy Area", text(sample, "policyAreas/0"));
            if (sample.containsKey("ogpValues/0")) {
                VALUES.values().forEach(column -> cells.put(column, "0"));
            }
            sample.forEach((path, value) -> {
                if (path.startsWith("ogpValues/")) {
                    cells.put(VALUES.get(value), "1");
                }
            });
            sheet.append(columns.stream()
                            .map(column -> quoted(cells.getOrDefault(column, "")))
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return sheet.toString();
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains(";") || cell.contains("\"")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    private static String text(Map<String, String> sample, String path) {
        return sample.getOrDefault(path, "");
    }

    private static String list(Map<String, String> sample, String name) {
        return sample.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(name + "/"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("; "));
    }

    private static List<Map<String, String>> samples() throws IOException {
        String root = System.getProperty("ogp.corpora", "");
        Assumptions.assumeTrue(!root.isEmpty(), "no pages: -Dogp.corpora is not set");
        Path file = Path.of(root, "ogp-page-samples.json");
        Assumptions.assumeTrue(Files.isRegularFile(file), "no pages in -Dogp.corpora");
        List<Map<String, String>> samples = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            for (JsonLeaf leaf :
                    JsonLeaves.read(in, Limits.standard()).orElseThrow().leaves()) {
                int index = Integer.parseInt(leaf.path().get(0));
                while (samples.size() <= index) {
                    samples.add(new TreeMap<>());
                }
                samples.get(index)
                        .put(String.join("/", leaf.path().subList(1, leaf.path().size())), leaf.text());
            }
        }
        return samples;
    }
}
