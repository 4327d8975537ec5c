// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The documents of one call, as they lie in a folder.
 *
 * @param procedure {@code procedure.json}
 * @param applications {@code applications.json}
 * @param sheets {@code sheets.json}
 * @param recusals {@code recusals.json}; empty when there is no such file
 * @param schemes {@code region-schemes/*.json} in the order of their names: groupings to count the selected by
 * @param notice {@code notice.json}: what readers must know before they read on
 * @param scoreHeading {@code score-heading.json}: what a column of scores is called
 */
record CallFolder(
        SelectionProcedure procedure,
        List<Application> applications,
        List<ScoreSheet> sheets,
        List<Recusal> recusals,
        List<RegionScheme> schemes,
        Optional<LocalizedText> notice,
        LocalizedText scoreHeading) {
    private static final LocalizedText SCORE = LocalizedText.of("النقطة", "note", "score");

    static CallFolder read(Path folder) throws IOException {
        Path recusals = folder.resolve("recusals.json");
        return new CallFolder(
                OgpLocalJson.read(folder.resolve("procedure.json"), SelectionProcedure.class)
                        .orElseThrow(),
                OgpLocalJson.readList(folder.resolve("applications.json"), Application.class)
                        .orElseThrow(),
                OgpLocalJson.readList(folder.resolve("sheets.json"), ScoreSheet.class)
                        .orElseThrow(),
                Files.exists(recusals)
                        ? OgpLocalJson.readList(recusals, Recusal.class).orElseThrow()
                        : List.of(),
                schemes(folder.resolve("region-schemes")),
                text(folder.resolve("notice.json")),
                text(folder.resolve("score-heading.json")).orElse(SCORE));
    }

    /** All that the selection looks at: {@code documents.json}, or the lists where there is no such file. */
    static SelectionDocuments documents(Path folder) throws IOException {
        Path documents = folder.resolve("documents.json");
        if (Files.exists(documents)) {
            return OgpLocalJson.read(documents, SelectionDocuments.class).orElseThrow();
        }
        CallFolder lists = read(folder);
        return SelectionDocuments.builder()
                .applications(lists.applications())
                .sheets(lists.sheets())
                .recusals(lists.recusals())
                .build();
    }

    private static Optional<LocalizedText> text(Path file) throws IOException {
        return Files.exists(file)
                ? Optional.of(OgpLocalJson.read(file, LocalizedText.class).orElseThrow())
                : Optional.empty();
    }

    private static List<RegionScheme> schemes(Path folder) throws IOException {
        List<RegionScheme> schemes = new ArrayList<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    schemes.add(OgpLocalJson.read(file, RegionScheme.class).orElseThrow());
                }
            }
        }
        return List.copyOf(schemes);
    }
}
