// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.examples.benchmarks.PlainSelection.Decision;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Evaluation;
import io.github.ogplocal.examples.benchmarks.PlainSelection.File;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Kind;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Result;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** A database in memory: a table with thirty columns of scores, one query with two window functions, results fetched by JDBC. */
final class SqlPeer implements Decider<Result> {
    private static final int CRITERIA = 10;
    private static final int BATCH = 5_000;
    private static final List<Decision> DECISIONS = List.of(
            Decision.SELECTED,
            Decision.RESERVE,
            Decision.NOT_SELECTED,
            Decision.BELOW_THRESHOLD,
            Decision.INADMISSIBLE);

    /** Scores of the three evaluators, in the order of a file. */
    private static final List<String> SCORES = Stream.of("a", "b", "c")
            .flatMap(evaluator -> IntStream.range(0, CRITERIA).mapToObj(c -> evaluator + c))
            .toList();

    private static final String QUERY = """
            WITH scored AS (
              SELECT place, region, authority, filed,
                3*(a0+b0+c0) + 3*(a1+b1+c1) + 2*(a2+b2+c2) + 2*(a3+b3+c3) + 2*(a4+b4+c4)
                  + 2*(a5+b5+c5) + 2*(a6+b6+c6) + 2*(a7+b7+c7) + (a8+b8+c8) + (a9+b9+c9) AS twelfths,
                a0+b0+c0 AS tie0, a4+b4+c4 AS tie1, a7+b7+c7 AS tie2,
                row_number() OVER (PARTITION BY authority, municipality ORDER BY filed, id) AS filing
              FROM applications),
            judged AS (
              SELECT place, region, filed, twelfths, tie0, tie1, tie2,
                CASE WHEN authority = 0 OR filing > 1 THEN 4 WHEN twelfths < 180 THEN 3 ELSE 2 END AS decision
              FROM scored),
            ranked AS (
              SELECT place, twelfths, decision,
                row_number() OVER (PARTITION BY CASE WHEN decision = 2 THEN 1 ELSE 0 END, region
                  ORDER BY twelfths DESC, tie0 DESC, tie1 DESC, tie2 DESC, filed) AS position
              FROM judged)
            SELECT place,
              CASE WHEN decision = 2 AND position <= 4 THEN 0 WHEN decision = 2 AND position <= 12 THEN 1 ELSE decision END,
              CASE WHEN decision = 4 THEN -1 ELSE twelfths END,
              CASE WHEN decision = 2 THEN position ELSE 0 END
            FROM ranked""";

    private final List<File> files;
    private final Connection connection;
    private final boolean loading;
    private @Nullable PreparedStatement query;

    private SqlPeer(List<File> files, Connection connection, boolean loading) {
        this.files = files;
        this.connection = connection;
        this.loading = loading;
    }

    /** DuckDB, loaded by its appender. */
    static SqlPeer duckDb(List<File> files, boolean loading) throws SQLException {
        return open(files, DriverManager.getConnection("jdbc:duckdb:"), loading);
    }

    /** SQLite, loaded by batches in one transaction. */
    static SqlPeer sqlite(List<File> files, boolean loading) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        connection.setAutoCommit(false);
        return open(files, connection, loading);
    }

    private static SqlPeer open(List<File> files, Connection connection, boolean loading) throws SQLException {
        SqlPeer peer = new SqlPeer(files, connection, loading);
        peer.load();
        return peer;
    }

    /** Loads first, if it is to; then queries. */
    @Override
    public List<Result> decide() throws SQLException {
        if (loading) {
            load();
        }
        Result[] results = new Result[files.size()];
        try (ResultSet rows = requireNonNull(query).executeQuery()) {
            while (rows.next()) {
                int place = rows.getInt(1);
                results[place] = new Result(
                        files.get(place).id(), DECISIONS.get(rows.getInt(2)), rows.getInt(3), rows.getInt(4));
            }
        }
        return Arrays.asList(results);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void load() throws SQLException {
        if (query != null) {
            query.close();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS applications");
            List<String> columns = new ArrayList<>(List.of(
                    "place INTEGER",
                    "id VARCHAR",
                    "municipality VARCHAR",
                    "region VARCHAR",
                    "authority INTEGER",
                    "filed BIGINT"));
            SCORES.forEach(score -> columns.add(score + " INTEGER"));
            statement.execute("CREATE TABLE applications(" + String.join(", ", columns) + ")");
        }
        if (connection instanceof DuckDBConnection duckDb) {
            append(duckDb);
        } else {
            insert();
        }
        query = connection.prepareStatement(QUERY);
    }

    private void append(DuckDBConnection duckDb) throws SQLException {
        try (DuckDBAppender appender = duckDb.createAppender("main", "applications")) {
            for (int i = 0; i < files.size(); i++) {
                File file = files.get(i);
                appender.beginRow();
                appender.append(i);
                appender.append(file.id());
                appender.append(file.municipality());
                appender.append(file.region());
                appender.append(authority(file));
                appender.append(file.filedAt().getEpochSecond());
                for (Evaluation evaluation : file.evaluations()) {
                    for (int score : evaluation.halfPoints()) {
                        appender.append(score);
                    }
                }
                appender.endRow();
            }
        }
    }

    private void insert() throws SQLException {
        String places = "?" + ", ?".repeat(5 + SCORES.size());
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO applications VALUES (" + places + ")")) {
            for (int i = 0; i < files.size(); i++) {
                File file = files.get(i);
                insert.setInt(1, i);
                insert.setString(2, file.id());
                insert.setString(3, file.municipality());
                insert.setString(4, file.region());
                insert.setInt(5, authority(file));
                insert.setLong(6, file.filedAt().getEpochSecond());
                int parameter = 7;
                for (Evaluation evaluation : file.evaluations()) {
                    for (int score : evaluation.halfPoints()) {
                        insert.setInt(parameter++, score);
                    }
                }
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private static int authority(File file) {
        return file.kind() == Kind.AUTHORITY ? 1 : 0;
    }
}
