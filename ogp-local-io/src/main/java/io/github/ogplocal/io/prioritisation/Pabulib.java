// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.table.TableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the files of Pabulib, the library of real votes on participatory budgets: {@code .pb}.
 *
 * <p>Such a file is UTF-8 and has three tables, under the titles {@code META}, {@code PROJECTS} and {@code VOTES} and in
 * this order; cells stand between semicolons, quoted as in CSV where they must be. Blanks around a cell and blank lines mean
 * nothing. Columns and keys may stand in any order.
 *
 * <ul>
 *   <li>{@code META} has the columns {@code key} and {@code value}. Needed are {@code budget}, {@code vote_type},
 *       {@code num_projects} and {@code num_votes}; the last two must be what the file holds, or it is taken for cut off.
 *       All other keys are kept as they are, and an unknown one is noted. A condition that a key states (such as
 *       {@code min_project_score_threshold}) is noted and not applied: a procedure says what applies.
 *   <li>{@code PROJECTS} needs {@code project_id} and {@code cost}; {@code name} and {@code selected} are kept, and
 *       {@code votes} or {@code score} is compared with the ballots. A difference there is noted, and the ballots count.
 *   <li>{@code VOTES} needs {@code voter_id} and {@code vote}, which may be empty; where voters give points, {@code points}
 *       too. No other column is kept, since it describes the voter. A project that a ballot names twice has its vote once,
 *       and the points that it is given twice are added up; both are noted with the line.
 * </ul>
 *
 * <p>Votes by approval and by points are read. Ordinal votes are refused: how a place in an order is turned into support is
 * for a procedure to say. So is a file whose {@code default_score} is not nought.
 */
public final class Pabulib {
    /** The column that a zone is written to, and from which {@link #readWithZones} may be told to read it. */
    public static final String ZONE_COLUMN = "neighborhood";

    private static final Limits LIMITS =
            Limits.standard().withDocumentBytes(64L * 1024 * 1024).withElements(1_000_000);

    private Pabulib() {}

    /** As {@link Limits#standard()}, with 64 MiB a file and 1,000,000 lines: a city may have more voters than a call files. */
    public static Limits limits() {
        return LIMITS;
    }

    /**
     * Reads a file. No project has a zone.
     *
     * @return the vote, or every fault with its line and column
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<PabulibFile> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, Optional.empty(), LIMITS);
        }
    }

    /**
     * Reads a file in which a column of {@code PROJECTS} says whose envelope pays for a project.
     *
     * @param zoneColumn its name, such as {@value #ZONE_COLUMN}; the file must have it, and its cells, where they are not
     *     empty, must be zone ids
     * @return the vote, or every fault with its line and column
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<PabulibFile> readWithZones(Path file, String zoneColumn) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, Optional.of(zoneColumn), LIMITS);
        }
    }

    /** Reads as the other two do; the stream is left open. */
    public static ReadResult<PabulibFile> read(InputStream file, Optional<String> zoneColumn, Limits limits)
            throws IOException {
        requireNonNull(zoneColumn, "zoneColumn");
        List<Problem> problems = new ArrayList<>();
        Optional<String> text = TableText.read(file, requireNonNull(limits, "limits"), problems::add);
        return text.isPresent()
                ? new PabulibReader(limits, zoneColumn).read(text.orElseThrow())
                : ReadResult.refused(problems, 0);
    }

    /**
     * The file of an election: the same for equal elections, and read back equal. Zones are written to the column
     * {@value #ZONE_COLUMN}, and the number of votes or the total of points of each project is written beside it.
     */
    public static String toText(PabulibElection election) {
        return PabulibWriter.write(election);
    }

    /**
     * Writes {@link #toText} in UTF-8.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(PabulibElection election, Path file) throws IOException {
        Files.write(file, toText(election).getBytes(StandardCharsets.UTF_8));
    }
}
