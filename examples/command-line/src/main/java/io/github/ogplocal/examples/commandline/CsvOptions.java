// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.csv.CsvDialect.DecimalSign;
import io.github.ogplocal.io.csv.CsvDialect.Separator;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How tables are written; asked for whenever one is given, and never guessed. */
final class CsvOptions {
    @Option(
            names = "--csv-separator",
            paramLabel = "comma|semicolon",
            description = "What stands between two cells of a .csv file. Needed when one is given; never guessed.")
    private @Nullable SeparatorName separator;

    @Option(
            names = "--csv-decimal",
            paramLabel = "point|comma",
            description = "What stands before the decimals in a .csv file. Needed when one is given; never guessed.")
    private @Nullable DecimalName decimal;

    private enum SeparatorName {
        comma,
        semicolon
    }

    private enum DecimalName {
        point,
        comma
    }

    static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    CsvDialect dialect(Path file, Shared shared) {
        if (separator == null || decimal == null) {
            Language language = shared.language();
            throw shared.misused(Say.MISSING_OPTION.in(language, Say.DIALECT_NEEDED.in(language, file.toString())));
        }
        return new CsvDialect(
                separator == SeparatorName.comma ? Separator.COMMA : Separator.SEMICOLON,
                decimal == DecimalName.point ? DecimalSign.POINT : DecimalSign.COMMA);
    }
}
