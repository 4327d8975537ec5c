// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.rules.certificate.FailedAssertion;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** What was worked out before from the same bytes, so that many variants of a record can be checked. */
final class Memo {
    private final Map<String, Parsed> parsed = new HashMap<>();
    private final Map<String, Optional<Decided>> decided = new HashMap<>();

    private final Map<String, ReadResult<?>> read = new HashMap<>();

    /**
     * A file as a tree.
     *
     * @param node empty when the bytes are no JSON, or hold a number that a record must not hold
     * @param notJsonAt where the bytes stop being JSON
     * @param otherNumber where such a number stands
     * @param canonical whether the bytes are the canonical form
     * @param sha256 of the bytes
     * @param parts the digests of the parts, by pointer
     */
    record Parsed(
            Optional<Node> node,
            OptionalInt notJsonAt,
            Optional<String> otherNumber,
            boolean canonical,
            String sha256,
            Map<String, String> parts) {}

    /** What follows from a procedure and documents. */
    record Decided(
            SelectionProcedure procedure,
            SelectionDocuments documents,
            SelectionOutcome outcome,
            Map<String, Node> content,
            Node secondOutcome,
            List<FailedAssertion> failures,
            List<VerifiedStage> stages) {
        /** A file of the content, as it should be. */
        Node content(String name) {
            return requireNonNull(content.get(name), name);
        }
    }

    Parsed parsed(String name, byte[] bytes) {
        String sha256 = Sha256.of().hex(bytes);
        return parsed.computeIfAbsent(name + sha256, key -> parse(name, bytes, sha256));
    }

    /** What follows, as it was worked out first; what gave nothing is worked out again. */
    Optional<Decided> decided(Parsed procedure, Parsed documents, Supplier<Optional<Decided>> decide) {
        String key = procedure.sha256() + documents.sha256();
        Optional<Decided> known = decided.getOrDefault(key, Optional.empty());
        if (known.isEmpty()) {
            known = decide.get();
            decided.put(key, known);
        }
        return known;
    }

    /** Forgets a file that will not be asked for again. */
    void forget(String name, byte[] bytes) {
        String sha256 = Sha256.of().hex(bytes);
        parsed.remove(name + sha256);
        read.remove(name + sha256);
    }

    /** A file as a value. */
    ReadResult<?> read(String name, Parsed file, Supplier<ReadResult<?>> reading) {
        return read.computeIfAbsent(name + file.sha256(), key -> reading.get());
    }

    private static Parsed parse(String name, byte[] bytes, String sha256) {
        try {
            Node node = NodeReader.read(bytes);
            Optional<String> number = CanonicalJson.otherNumber(node, "");
            if (number.isPresent()) {
                return new Parsed(Optional.empty(), OptionalInt.empty(), number, false, sha256, Map.of());
            }
            boolean canonical = Arrays.equals(CanonicalJson.strict(node), bytes);
            boolean hasParts = RecordFiles.CONTENT.contains(name);
            return new Parsed(
                    Optional.of(node),
                    OptionalInt.empty(),
                    number,
                    canonical,
                    sha256,
                    hasParts ? RecordFiles.parts(name, node) : Map.of());
        } catch (NotJson e) {
            return new Parsed(Optional.empty(), OptionalInt.of(e.at()), Optional.empty(), false, sha256, Map.of());
        }
    }
}
