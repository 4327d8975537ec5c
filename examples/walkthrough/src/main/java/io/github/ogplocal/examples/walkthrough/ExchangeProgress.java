// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.consultation.InvisibleCharacters;
import io.github.ogplocal.io.consultation.UnknownFields;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.exchange.FormulaCells;
import io.github.ogplocal.io.exchange.ImportedPlans;
import io.github.ogplocal.io.plan.OgpCommitmentSheet;
import io.github.ogplocal.io.plan.OgpSheetImport;
import io.github.ogplocal.io.progress.NapTracker;
import io.github.ogplocal.io.progress.NapTrackerForm;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.text.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What of a plan can be told in another format, and what cannot? The plans are made up. */
public final class ExchangeProgress {
    private static final CsvDialect COMMAS = new CsvDialect(CsvDialect.Separator.COMMA, CsvDialect.DecimalSign.POINT);
    private static final LanguageTag EN = LanguageTag.parse("en");

    private ExchangeProgress() {}

    /** Reads a commitment sheet and writes it again; says why a tracker's table is refused, and what one would lose. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("Example data: every plan and report is made up.");
        Path folder = ExampleData.exampleTracker();

        // A sheet of OGP. The caller says what it leaves open: how its places are called in ids, and what is not asked
        // for.
        OgpSheetImport settings = new OgpSheetImport(
                COMMAS,
                FormulaCells.AS_THEY_ARE,
                EN,
                UnknownFields.REFUSE,
                InvisibleCharacters.REFUSE,
                new TreeMap<>(Map.of("Example, Exampleland", "XXEXA")),
                OgpSheetImport.OtherLocalities.REFUSE,
                new TreeMap<>());
        ImportedPlans plans;
        try (InputStream sheet = Files.newInputStream(folder.resolve("sheet.csv"))) {
            plans = OgpCommitmentSheet.read(sheet, settings, Limits.standard()).orElseThrow();
        }
        out.println("\nThe sheet: " + plans.plans().get(0).getCommitments().size() + " commitments, "
                + plans.progress().size() + " report; what could not be mapped or is written otherwise:");
        say(out, plans.notes());

        // The same dossier as a sheet again: nothing is missing.
        Dossier dossier = Dossier.builder()
                .plans(plans.plans())
                .progress(plans.progress())
                .sources(plans.sources())
                .build();
        out.println("\nThe dossier as a sheet again:");
        OgpCommitmentSheet.write(dossier, plans.kept(), COMMAS, FormulaCells.MARKED, EN)
                .document()
                .lines()
                .forEach(out::println);

        // A tracker asks for challenges where little is done; a table without them is refused, with the cell.
        NapTrackerForm form = new NapTrackerForm(
                PlanId.parse("XXEXA-1"),
                NapTrackerForm.Edition.NAP6,
                COMMAS,
                FormulaCells.MARKED,
                EN,
                UnknownFields.REFUSE,
                InvisibleCharacters.REFUSE);
        try (InputStream table = Files.newInputStream(folder.resolve("tracker.csv"))) {
            out.println("\nA tracker's table is refused:");
            say(out, NapTracker.read(table, form, Limits.standard()).problems());
        }

        // What of the sheet's dossier a tracker could hold: each loss is named.
        out.println("\nThe sheet's plan as a tracker's table would lose:");
        say(out, NapTracker.write(dossier, plans.kept(), form).notes());
    }

    private static void say(PrintStream out, List<Problem> problems) {
        problems.forEach(problem -> out.println("  " + problem.message("en")));
    }
}
