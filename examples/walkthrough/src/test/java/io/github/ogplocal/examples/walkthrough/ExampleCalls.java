// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the example documents of the calls beside that of 2019, whose {@link DataGenerator} is older. What is real in them
 * is the shape of each call, not its data; the NOTICE.txt of each says so.
 *
 * <p>{@code main} writes them into the folder of data that its argument names; a test compares what is made with what is
 * there.
 */
final class ExampleCalls {
    static final List<String> FOLDERS = List.of(
            "tunisia-youth-2022",
            "tunisia-communes-grant",
            "ogp-local-2020",
            "ogp-local-2018",
            "ogp-local-2022",
            "horizon-europe-two-stage",
            "sme-instrument",
            "wifi4eu",
            "cities-mission");

    /** What is written into each folder: all documents of the call in one. */
    static final String FILE = "documents.json";

    private ExampleCalls() {}

    /** Writes every call's documents; after the folder of data, arguments may name some of the calls. */
    public static void main(String[] args) throws IOException {
        List<String> wanted = List.of(args).subList(1, args.length);
        for (String name : wanted.isEmpty() ? FOLDERS : wanted) {
            Path call = Path.of(args[0], name);
            Files.writeString(call.resolve(FILE), OgpLocalJson.write(make(name, call)));
        }
    }

    /** The documents of a call, made for the procedure in its folder. */
    static SelectionDocuments make(String name, Path folder) throws IOException {
        SelectionProcedure procedure = OgpLocalJson.read(folder.resolve("procedure.json"), SelectionProcedure.class)
                .orElseThrow();
        CallDraft draft = switch (name) {
            case "tunisia-youth-2022" -> TunisianCalls.youthPlans(procedure);
            case "tunisia-communes-grant" -> TunisianCalls.communesGrant(procedure);
            case "ogp-local-2020" -> OgpLocalCalls.of2020(procedure, folder);
            case "ogp-local-2018" -> OgpLocalCalls.of2018(procedure);
            case "ogp-local-2022" -> OgpLocalCalls.of2022(procedure);
            case "horizon-europe-two-stage" -> EuropeanCalls.horizon(procedure);
            case "sme-instrument" -> EuropeanCalls.smeInstrument(procedure);
            case "wifi4eu" -> EuropeanCalls.wifi4eu();
            case "cities-mission" -> EuropeanCalls.citiesMission(procedure);
            default -> throw new IllegalArgumentException("call: must be one of " + FOLDERS);
        };
        return draft.documents();
    }
}
