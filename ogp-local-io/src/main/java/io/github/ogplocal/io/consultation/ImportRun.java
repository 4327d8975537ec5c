// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.consultation;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.check.Checks;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.consultation.ProposalResponse;
import io.github.ogplocal.rules.NearestName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** One import under way: what was made so far, what was left out, and what is wrong. */
final class ImportRun {
    private final ProposalImport settings;
    private final Limits limits;
    private final Set<String> read;
    private final Set<String> leftOutNames;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<ProposalResponse> responses = new ArrayList<>();
    private final Set<ProposalId> ids = new HashSet<>();
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();
    private final Set<String> unknownNames = new HashSet<>();
    private final List<Problem> unknown = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final TreeSet<String> leftOutOfRecord = new TreeSet<>();
    private final Set<String> missingColumns = new HashSet<>();
    private int found;
    private long lineEnds;
    private long invisible;
    private boolean further;

    /**
     * @param read the names of the fields that are read
     * @param leftOutNames the names of the fields that are known and not read
     */
    ImportRun(ProposalImport settings, Limits limits, Set<String> read, Set<String> leftOutNames) {
        this.settings = settings;
        this.limits = limits;
        this.read = read;
        this.leftOutNames = leftOutNames;
    }

    ProposalImport settings() {
        return settings;
    }

    void report(Problem problem) {
        found++;
        if (problems.size() < limits.problems()) {
            problems.add(problem);
        }
    }

    /** Notes the further page that the export announces. */
    void announceFurther() {
        further = true;
    }

    /** Reports that a table lacks a column; once, not for every row. */
    void reportMissingColumn(String name) {
        if (missingColumns.add(name)) {
            report(Problem.inTable(ProblemCode.MISSING_COLUMN, 1, 0, Map.of("name", name)));
        }
    }

    /** Counts what the record at hand holds and is not taken over; once for each record. */
    void leaveOut(String name) {
        if (leftOutOfRecord.add(name)) {
            leftOut.merge(name, 1, Integer::sum);
        }
    }

    /** Starts a record: counts what it holds and is not taken over, and finds what is not known. */
    void take(ForeignRecord record) {
        leftOutOfRecord.clear();
        for (ForeignField field : record.fields()) {
            if (leftOutNames.contains(field.name())) {
                if (field.isFilled()) {
                    leaveOut(field.name());
                }
            } else if (!read.contains(field.name()) && unknownNames.add(field.name())) {
                unknown(field);
            }
        }
    }

    private void unknown(ForeignField field) {
        TreeSet<String> known = new TreeSet<>(read);
        known.addAll(leftOutNames);
        Map<String, String> nearest =
                Map.of("nearest", NearestName.of(field.name(), known).orElse(""));
        // An unknown key may be any text; the object that it stands in is named instead.
        Problem problem = field.place().table()
                ? Problem.inTable(ProblemCode.UNKNOWN_COLUMN, 1, field.place().column(), nearest)
                : field.place().around(field.path().size()).problem(ProblemCode.UNKNOWN_KEY, nearest);
        if (settings.unknownFields() == UnknownFields.REFUSE) {
            report(problem);
        } else {
            unknown.add(problem);
        }
    }

    /** A text with line feeds as its line ends and, if that is asked for, without invisible characters; both are counted. */
    String readable(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                lineEnds++;
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    readable.append('\n');
                }
            } else if (settings.invisibleCharacters() == InvisibleCharacters.LEAVE_OUT
                    && Character.getType(c) == Character.FORMAT
                    && Checks.indexOfForbidden(String.valueOf(c)) >= 0) {
                invisible++;
            } else {
                readable.append(c);
            }
        }
        return readable.toString();
    }

    /** Whether an id is new to the import. */
    boolean isNew(ProposalId id) {
        return ids.add(id);
    }

    void add(Proposal proposal) {
        proposals.add(proposal);
    }

    void add(ProposalResponse response) {
        responses.add(response);
    }

    ReadResult<ImportedProposals> result() {
        return found == 0
                ? ReadResult.of(
                        new ImportedProposals(proposals, responses, leftOut, unknown, lineEnds, invisible, further))
                : ReadResult.refused(inDocumentOrder(), found - problems.size());
    }

    private List<Problem> inDocumentOrder() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return sorted;
    }
}
