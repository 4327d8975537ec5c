// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import io.github.ogplocal.examples.benchmarks.PlainSelection.File;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Result;
import java.sql.SQLException;
import java.util.List;

/** Who decides the generated call beside the engine; all read records that hold their scores. */
public enum SelectionPeer {
    /** Drools, stateful. */
    DROOLS_STATEFUL("Drools, stateful session", Time.OF_THREAD, true, DroolsPeer::stateful),
    /** Drools, stateless. */
    DROOLS_STATELESS("Drools, stateless session", Time.OF_THREAD, true, DroolsPeer::stateless),
    /** KIE DMN, everything in FEEL. */
    KIE_DMN_FEEL("KIE DMN, all in FEEL", Time.OF_THREAD, false, KieDmnPeer::inFeel),
    /** KIE DMN, one table. */
    KIE_DMN_TABLE("KIE DMN, decision table only", Time.OF_THREAD, false, KieDmnPeer::byTable),
    /** Camunda DMN, everything in FEEL. */
    CAMUNDA_DMN_FEEL("Camunda DMN, all in FEEL", Time.OF_THREAD, false, CamundaDmnPeer::inFeel),
    /** Camunda DMN, one table. */
    CAMUNDA_DMN_TABLE("Camunda DMN, decision table only", Time.OF_THREAD, false, CamundaDmnPeer::byTable),
    /** Easy Rules. */
    EASY_RULES("Easy Rules", Time.OF_THREAD, false, EasyRulesPeer::of),
    /** Evrete. */
    EVRETE("Evrete", Time.OF_PROCESS, false, EvretePeer::new),
    /** DuckDB, loaded before. */
    DUCKDB("DuckDB, query and fetch", Time.OF_PROCESS, true, files -> SqlPeer.duckDb(files, false)),
    /** DuckDB, loaded each time. */
    DUCKDB_WITH_LOAD("DuckDB, load, query and fetch", Time.OF_PROCESS, true, files -> SqlPeer.duckDb(files, true)),
    /** SQLite, loaded before. */
    SQLITE("SQLite, query and fetch", Time.OF_THREAD, true, files -> SqlPeer.sqlite(files, false)),
    /** SQLite, loaded each time. */
    SQLITE_WITH_LOAD("SQLite, load, query and fetch", Time.OF_THREAD, true, files -> SqlPeer.sqlite(files, true));

    private final String words;
    private final Time time;
    private final boolean isForMany;
    /** Lambdas without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Opening opening;

    /** How a peer gets ready. */
    private interface Opening {
        Decider<Result> open(List<File> files) throws SQLException;
    }

    SelectionPeer(String words, Time time, boolean isForMany, Opening opening) {
        this.words = words;
        this.time = time;
        this.isForMany = isForMany;
        this.opening = opening;
    }

    /** Makes it ready for these files: rules compiled, database loaded. */
    public Decider<Result> open(List<File> files) throws SQLException {
        return opening.open(files);
    }

    /** Its row of a table. */
    String words() {
        return words;
    }

    /** Whose processor time counts. */
    Time time() {
        return time;
    }

    /** Whether it is measured with 100,000 applications, too. */
    boolean isForMany() {
        return isForMany;
    }
}
