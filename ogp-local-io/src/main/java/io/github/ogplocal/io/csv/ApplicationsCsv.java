// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.csv;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.place.AuthorityKind;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionalAuthority;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.place.NameFault;
import io.github.ogplocal.rules.place.PlaceName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Applications as a table, one a row. Columns, in any order:
 *
 * <ul>
 *   <li>{@code id}, {@code call}, {@code applicantKind}: filled in every row.
 *   <li>{@code name_ar}, {@code name_fr}, {@code name_en}: the applicant's name; at least one of the columns, and one
 *       filled in every row. What makes a name pass for another one is refused.
 *   <li>{@code authorityKind}, {@code authorityCode}, {@code subdivision}: filled for a local authority, and for nobody
 *       else.
 *   <li>{@code receiptNumber}, {@code filedAt}: both filled, or neither for a draft.
 *   <li>{@code pieces} (separated by {@code |}), {@code withdrawnAt}, {@code replacedAt}, {@code replacedBy}: may be
 *       absent.
 * </ul>
 *
 * <p>The authority has the applicant's name. Pieces that were asked for afterwards do not fit a table; applications with
 * such are given as JSON.
 */
public final class ApplicationsCsv {
    private static final List<String> LANGUAGES = List.of("ar", "fr", "en");
    private static final List<String> NAMES = List.of("name_ar", "name_fr", "name_en");
    private static final List<String> REQUIRED = List.of(
            "id", "call", "applicantKind", "authorityKind", "authorityCode", "subdivision", "receiptNumber", "filedAt");
    private static final List<String> KNOWN = known();

    private ApplicationsCsv() {}

    /**
     * Reads a table of applications.
     *
     * @param table what to read; UTF-8
     * @return the applications, or every fault with its row and column
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<CsvTable<Application>> read(Path table, CsvDialect dialect) throws IOException {
        try (InputStream in = Files.newInputStream(table)) {
            return read(in, dialect, Limits.standard());
        }
    }

    /** Reads a table of applications as {@link #read(Path, CsvDialect)} does; the stream is left open. */
    public static ReadResult<CsvTable<Application>> read(InputStream table, CsvDialect dialect, Limits limits)
            throws IOException {
        return new TableReader(requireNonNull(dialect, "dialect"), limits)
                .read(table, KNOWN, REQUIRED, NAMES, ApplicationsCsv::application);
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(REQUIRED);
        known.addAll(NAMES);
        known.addAll(List.of("pieces", "withdrawnAt", "replacedAt", "replacedBy"));
        return List.copyOf(known);
    }

    private static @Nullable Application application(Row row) {
        ApplicationId id = row.required("id", ApplicationId.class);
        CallId call = row.required("call", CallId.class);
        Applicant applicant = applicant(row);
        Receipt receipt = receipt(row);
        List<PieceId> pieces = pieces(row);
        OffsetDateTime withdrawnAt = row.optional("withdrawnAt", OffsetDateTime.class);
        OffsetDateTime replacedAt = row.optional("replacedAt", OffsetDateTime.class);
        ApplicationId replacedBy = row.optional("replacedBy", ApplicationId.class);
        if (id == null || call == null || applicant == null || !row.isSound()) {
            return null;
        }
        return row.made(
                () -> Application.builder()
                        .id(id)
                        .call(call)
                        .applicant(applicant)
                        .receipt(Optional.ofNullable(receipt))
                        .pieces(pieces)
                        .withdrawnAt(Optional.ofNullable(withdrawnAt))
                        .replacedAt(Optional.ofNullable(replacedAt))
                        .replacedBy(Optional.ofNullable(replacedBy))
                        .build(),
                attribute -> attribute);
    }

    private static @Nullable Applicant applicant(Row row) {
        ApplicantKind kind = row.required("applicantKind", ApplicantKind.class);
        LocalizedText name = name(row);
        AuthorityKind authorityKind = row.optional("authorityKind", AuthorityKind.class);
        NationalCode code = row.optional("authorityCode", NationalCode.class);
        IsoSubdivisionCode subdivision = row.optional("subdivision", IsoSubdivisionCode.class);
        if (kind == null || name == null) {
            return null;
        }
        boolean isAuthority = kind == ApplicantKind.LOCAL_AUTHORITY;
        for (String column : List.of("authorityKind", "authorityCode", "subdivision")) {
            boolean filled = !row.text(column).isEmpty();
            if (isAuthority && !filled && row.hasColumn(column)) {
                row.report(ProblemCode.EMPTY_CELL, column, Map.of());
            } else if (filled && !isAuthority) {
                row.report(ProblemCode.CONTRADICTION, column, Map.of());
            }
        }
        if (!isAuthority) {
            return Applicant.builder().kind(kind).name(name).build();
        }
        LocalAuthority authority = authorityKind == null || code == null || subdivision == null
                ? null
                : row.made(
                        () -> authority(authorityKind, code, name, subdivision),
                        attribute -> attribute.equals("code") ? "authorityCode" : attribute);
        return authority == null ? null : Applicant.of(authority);
    }

    private static LocalAuthority authority(
            AuthorityKind kind, NationalCode code, LocalizedText name, IsoSubdivisionCode subdivision) {
        return kind == AuthorityKind.MUNICIPALITY
                ? Municipality.builder()
                        .code(code)
                        .name(name)
                        .subdivision(subdivision)
                        .build()
                : RegionalAuthority.builder()
                        .kind(kind)
                        .code(code)
                        .name(name)
                        .subdivision(subdivision)
                        .build();
    }

    private static @Nullable LocalizedText name(Row row) {
        TreeMap<String, String> names = new TreeMap<>();
        boolean deceptive = false;
        for (String language : LANGUAGES) {
            String text = row.text("name_" + language);
            if (!text.isEmpty()) {
                names.put(language, text);
                for (NameFault trick : PlaceName.tricks(text, language)) {
                    deceptive = true;
                    row.report(
                            ProblemCode.DECEPTIVE_NAME,
                            "name_" + language,
                            Map.of("kind", trick.kind().code(), "offset", Integer.toString(trick.offset())));
                }
            }
        }
        if (deceptive) {
            return null;
        }
        if (names.isEmpty()) {
            NAMES.stream()
                    .filter(row::hasColumn)
                    .findFirst()
                    .ifPresent(column -> row.report(ProblemCode.EMPTY_CELL, column, Map.of()));
            return null;
        }
        return row.made(() -> LocalizedText.of(names), attribute -> "name_" + attribute);
    }

    private static @Nullable Receipt receipt(Row row) {
        boolean numbered = !row.text("receiptNumber").isEmpty();
        boolean timed = !row.text("filedAt").isEmpty();
        if (numbered != timed) {
            // Where the table lacks the column, that has been reported.
            String column = numbered ? "filedAt" : "receiptNumber";
            if (row.hasColumn(column)) {
                row.report(ProblemCode.EMPTY_CELL, column, Map.of());
            }
        }
        OffsetDateTime filedAt = row.optional("filedAt", OffsetDateTime.class);
        return numbered && filedAt != null
                ? row.made(() -> new Receipt(row.text("receiptNumber"), filedAt), attribute -> "receiptNumber")
                : null;
    }

    private static List<PieceId> pieces(Row row) {
        List<PieceId> pieces = new ArrayList<>();
        String cell = row.text("pieces");
        if (cell.isEmpty()) {
            return pieces;
        }
        for (String part : cell.split("\\|", -1)) {
            PieceId piece = row.parsed("pieces", part, PieceId.class);
            if (piece != null && pieces.contains(piece)) {
                row.report(ProblemCode.REPEATED, "pieces", Map.of());
            } else if (piece != null) {
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
