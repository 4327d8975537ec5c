// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.selection.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that an outsider needs to check a decision, years later: the procedure, the documents, the outcome, a certificate,
 * which rules in which revision decided, and digests over all of it; six files of canonical JSON.
 *
 * <p>The same call gives the same bytes, in whatever order its documents were given. The {@link #head} is one digest that
 * stands for all bytes; it is published where it cannot be taken back: in the minutes, in a newspaper. Against it
 * {@link #verify(String)} finds every change; without it only that the record does not contradict itself, since whoever
 * replaces a whole record can compute all digests anew.
 *
 * <p>A record is not checked when it is read: whatever stands in its files is for {@code verify} to judge.
 *
 * <p>Immutable and thread-safe.
 */
public final class DecisionRecord {
    private final SortedMap<String, byte[]> files;

    private DecisionRecord(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /**
     * The record of a selection by rules of this library, without commitments to evaluators' names.
     *
     * @throws IllegalArgumentException if the procedure uses a rule of somebody else's
     */
    public static DecisionRecord of(Selection selection) {
        return of(selection, List.of(), List.of());
    }

    /**
     * The record of a selection.
     *
     * @param evaluators commitments to the names behind the evaluators' ids, in any order; may be empty
     * @param providers whose rules those with a namespace are, one for each namespace that the procedure uses
     * @throws IllegalArgumentException if an evaluator or a namespace is given twice, or a rule's namespace has no provider
     */
    public static DecisionRecord of(
            Selection selection, List<EvaluatorCommitment> evaluators, List<RuleProvider> providers) {
        return new DecisionRecord(RecordMaker.files(
                requireNonNull(selection, "selection"), List.copyOf(evaluators), List.copyOf(providers)));
    }

    /**
     * A record as it was received.
     *
     * @param files the bytes of each file by its name; nothing is checked
     */
    public static DecisionRecord ofFiles(Map<String, byte[]> files) {
        TreeMap<String, byte[]> copy = new TreeMap<>();
        files.forEach((name, bytes) -> copy.put(name, bytes.clone()));
        return new DecisionRecord(copy);
    }

    /**
     * Reads a folder, with at most 16 MiB a file.
     *
     * @throws IOException if the folder or a file cannot be read, or a file is larger
     */
    public static DecisionRecord read(Path folder) throws IOException {
        return read(folder, OgpLocalJson.standard());
    }

    /**
     * Reads a folder. Nothing that a file says is checked; what is no plain file, such as a link, counts as an empty one.
     *
     * @param reader whose limits say how large a file can be
     * @throws IOException if the folder or a file cannot be read, or a file is larger
     */
    public static DecisionRecord read(Path folder, OgpLocalJson reader) throws IOException {
        return new DecisionRecord(RecordFolder.read(folder, reader.limits().documentBytes()));
    }

    /**
     * Writes the record as a new folder: whole or not at all. Its files are complete on the disk under another name before the
     * folder has its own: {@code .NAME.unfinished} beside it, or with a number where such a folder is there already, be it that
     * another writer is at work or that one was stopped by force. What such a one left stays; it is no record and can be deleted.
     *
     * @param folder must not exist; what was published is never replaced
     * @throws IllegalArgumentException if a file's name leads out of the folder, which can be in records of
     *     {@link #ofFiles} alone
     * @throws java.nio.file.FileAlreadyExistsException if it exists
     * @throws IOException if it cannot be written; then nothing is left of it
     */
    public void write(Path folder) throws IOException {
        RecordFolder.write(files, folder);
    }

    /** The bytes of each file by its name, in the order of the names; copies. */
    public SortedMap<String, byte[]> files() {
        TreeMap<String, byte[]> copy = new TreeMap<>();
        files.forEach((name, bytes) -> copy.put(name, bytes.clone()));
        return Collections.unmodifiableSortedMap(copy);
    }

    /**
     * The digest that stands for the whole record, computed from what {@code record.json} holds: 64 hexadecimal digits, lower
     * case.
     *
     * @return empty when {@code record.json} is not there or no such file
     */
    public Optional<String> head() {
        try {
            byte[] bytes = files.get(RecordFiles.RECORD);
            return bytes == null ? Optional.empty() : Optional.of(RecordFiles.head(NodeReader.read(bytes)));
        } catch (NotJson | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Checks that this is the record that was published, and that the outcome follows from procedure and documents.
     *
     * @param head the published digest: 64 hexadecimal digits, blanks between them and capitals left aside
     */
    public Verification verify(String head) {
        return verify(Optional.of(head), OgpLocalJson.standard());
    }

    /**
     * Checks that the record does not contradict itself, and that the outcome follows from procedure and documents. This does
     * not find a record that was replaced as a whole, and {@link Verification#isHeadChecked} says so.
     */
    public Verification verifyWithoutHead() {
        return verify(Optional.empty(), OgpLocalJson.standard());
    }

    /**
     * Checks the record with a reader's rules and limits.
     *
     * @param head the published digest, as for {@link #verify(String)}; empty when there is none to compare with
     * @param reader knows the rules that decide, those of others included, in the revisions and versions of the record
     */
    public Verification verify(Optional<String> head, OgpLocalJson reader) {
        return verify(head, reader, new Memo());
    }

    /** Checks many variants of a record without deciding the same call again and again. */
    Verification verify(Optional<String> head, OgpLocalJson reader, Memo memo) {
        return new RecordVerifier(files, requireNonNull(reader, "reader"), memo).verify(requireNonNull(head, "head"));
    }

    /** Whether the files are the same, byte for byte. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DecisionRecord record) || !files.keySet().equals(record.files.keySet())) {
            return false;
        }
        return files.entrySet().stream()
                .allMatch(file -> Arrays.equals(file.getValue(), record.files.get(file.getKey())));
    }

    @Override
    public int hashCode() {
        int hash = files.keySet().hashCode();
        for (byte[] bytes : files.values()) {
            hash = 31 * hash + Arrays.hashCode(bytes);
        }
        return hash;
    }

    /** The head, or that there is none. */
    @Override
    public String toString() {
        return "DecisionRecord[" + head().orElse("no head") + "]";
    }
}
