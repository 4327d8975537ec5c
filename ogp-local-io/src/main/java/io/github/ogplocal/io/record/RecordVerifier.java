// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.SelectionProblems;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.certificate.FailedAssertion;
import io.github.ogplocal.rules.certificate.SelectionCertificate;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks one record: first that its bytes are those that the digests stand for, then that its outcome follows. */
final class RecordVerifier {
    private static final int MOST_DIFFERENCES = 1000;
    private static final Pattern PLAIN_POINTER = Pattern.compile("(/[A-Za-z0-9._:@+~-]{0,100}(?=/|$))*+");

    private final SortedMap<String, byte[]> files;
    private final OgpLocalJson reader;
    private final List<Difference> differences = new ArrayList<>();
    private int unreported;
    private List<VerifiedStage> stages = List.of();
    private final Map<String, Memo.Parsed> parsedFiles = new TreeMap<>();
    private final Map<String, Node> trees = new TreeMap<>();
    /** Files in which something was found already that another digest follows from. */
    private final TreeSet<String> blamed = new TreeSet<>();

    private final Memo memo;

    /**
     * A verifier of one record.
     *
     * @param memo what was worked out before with the same reader; added to
     */
    RecordVerifier(SortedMap<String, byte[]> files, OgpLocalJson reader, Memo memo) {
        this.files = files;
        this.reader = reader;
        this.memo = memo;
    }

    Verification verify(Optional<String> published) {
        compareNames();
        RecordFiles.ALL.forEach(this::readTree);
        Optional<Node> record = Optional.ofNullable(trees.get(RecordFiles.RECORD));
        Optional<String> head = record.map(RecordFiles::head);
        if (record.isPresent() && isKnownFormat(record.get())) {
            Optional<RecordManifest> manifest = read(RecordFiles.RECORD, RecordManifest.class);
            compareHead(record.get(), head.orElse(""), published);
            compareDigests(record.get());
            boolean intact = !blamed.contains(RecordFiles.PROCEDURE) && !blamed.contains(RecordFiles.DOCUMENTS);
            if (intact && trees.containsKey(RecordFiles.PROCEDURE) && trees.containsKey(RecordFiles.DOCUMENTS)) {
                recompute(manifest);
            }
        } else if (record.isEmpty() && published.isPresent()) {
            add(RecordFiles.RECORD, "", DifferenceCode.OTHER_HEAD);
        }
        Optional<String> library = record.flatMap(node -> text(node, "library"))
                .filter(version -> version.matches("[A-Za-z0-9.+-]{1,60}"));
        return new Verification(differences, unreported, head, published.isPresent(), library, stages);
    }

    private void compareNames() {
        for (String name : RecordFiles.ALL) {
            if (!files.containsKey(name)) {
                blame(name, "", DifferenceCode.MISSING_FILE);
            }
        }
        int number = 0;
        for (String name : files.keySet()) {
            if (!RecordFiles.ALL.contains(name)) {
                // A name that anybody could have chosen is not repeated.
                boolean plain = name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
                add(plain ? name : "?" + ++number, "", DifferenceCode.ADDITIONAL_FILE);
            }
        }
    }

    private void readTree(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            return;
        }
        Memo.Parsed parsed = memo.parsed(name, bytes);
        parsedFiles.put(name, parsed);
        parsed.notJsonAt().ifPresent(at -> {
            blamed.add(name);
            add(name, "", DifferenceCode.NOT_JSON, Optional.of(Integer.toString(at)), Optional.empty());
        });
        parsed.otherNumber().ifPresent(pointer -> blame(name, pointer, DifferenceCode.NOT_CANONICAL));
        parsed.node().ifPresent(node -> trees.put(name, node));
        if (parsed.node().isPresent() && !parsed.canonical()) {
            blame(name, "", DifferenceCode.NOT_CANONICAL);
        }
    }

    /** A file that was read, as a tree. */
    private Node tree(String name) {
        return requireNonNull(trees.get(name), name);
    }

    private boolean isKnownFormat(Node record) {
        boolean known =
                text(record, "format").filter(RecordManifest.FORMAT::equals).isPresent();
        if (!known) {
            // A damaged format is told from an unknown one by the digest that comes with it.
            boolean whole = text(record, "digest")
                    .filter(RecordFiles.head(record)::equals)
                    .isPresent();
            blame(RecordFiles.RECORD, "/format", whole ? DifferenceCode.UNKNOWN_FORMAT : DifferenceCode.CHANGED);
        }
        return known;
    }

    private void compareHead(Node record, String head, Optional<String> published) {
        Optional<String> stated = text(record, "digest");
        String wanted = published
                .map(text -> text.replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                .orElse(head);
        if (!head.equals(wanted)) {
            blame(RecordFiles.RECORD, "", DifferenceCode.OTHER_HEAD);
        }
        if (stated.isPresent() && !stated.get().equals(head)) {
            blamed.add(RecordFiles.RECORD);
            add(RecordFiles.RECORD, "/digest", DifferenceCode.OTHER_DIGEST, stated, Optional.of(head));
        }
    }

    private void compareDigests(Node record) {
        Map<String, Map<String, String>> stated = statedParts();
        boolean digestsRead = trees.containsKey(RecordFiles.DIGESTS);
        Map<String, String> sums = new TreeMap<>();
        Map<String, Integer> at = new TreeMap<>();
        List<Node> listed = elements(record, "files");
        for (int i = 0; i < listed.size(); i++) {
            String name = text(listed.get(i), "name").orElse("");
            sums.put(name, text(listed.get(i), "sha256").orElse(""));
            at.put(name, i);
        }
        boolean digestsKept = keeps(RecordFiles.DIGESTS, sums);
        boolean contentBlamed = false;
        for (String name : RecordFiles.CONTENT) {
            if (!trees.containsKey(name)) {
                continue;
            }
            Map<String, String> parts = parsed(name).parts();
            Map<String, String> recorded = stated.getOrDefault(name, Map.of());
            boolean same =
                    parts.equals(recorded) && new ArrayList<>(parts.keySet()).equals(List.copyOf(recorded.keySet()));
            if (keeps(name, sums)) {
                if (!same && digestsRead) {
                    contentBlamed = true;
                    blameDigests(name, parts, recorded);
                }
            } else if (!same && digestsRead) {
                blameContent(name, parts, recorded, digestsKept);
            } else if (!blamed.contains(name)) {
                blameSum(name, at);
            }
        }
        Map<String, String> ownParts = RecordFiles.parts(RecordFiles.RECORD, RecordFiles.withoutDigests(record));
        Map<String, String> ownRecorded = stated.getOrDefault(RecordFiles.RECORD, Map.of());
        if (digestsRead && !ownParts.equals(ownRecorded)) {
            if (digestsKept) {
                blameContent(RecordFiles.RECORD, ownParts, ownRecorded, true);
            } else {
                contentBlamed = true;
                blameDigests(RecordFiles.RECORD, ownParts, ownRecorded);
            }
        }
        if (!digestsKept && digestsRead && !blamed.contains(RecordFiles.DIGESTS) && !contentBlamed) {
            Node right = RecordFiles.tree(RecordFiles.digests(trees, record));
            if (tree(RecordFiles.DIGESTS).equals(right)) {
                blameSum(RecordFiles.DIGESTS, at);
            } else {
                NodeDifferences.find(
                        tree(RecordFiles.DIGESTS), right, DifferenceCode.CHANGED, inFile(RecordFiles.DIGESTS));
            }
        } else if (digestsRead) {
            read(RecordFiles.DIGESTS, RecordDigests.class);
        }
        for (String name : sums.keySet()) {
            if (!RecordFiles.LISTED.contains(name)) {
                blame(RecordFiles.RECORD, "/files/" + at.get(name) + "/name", DifferenceCode.ADDITIONAL_PART);
            }
        }
        List<String> names =
                listed.stream().map(file -> text(file, "name").orElse("")).toList();
        if (!names.equals(RecordFiles.LISTED)) {
            blame(RecordFiles.RECORD, "/files", DifferenceCode.OTHER_ORDER);
        }
    }

    private boolean keeps(String name, Map<String, String> sums) {
        Memo.Parsed file = parsedFiles.get(name);
        return file != null && file.sha256().equals(sums.get(name));
    }

    private void blameSum(String name, Map<String, Integer> at) {
        Integer index = at.get(name);
        if (index == null) {
            blame(RecordFiles.RECORD, "/files", DifferenceCode.MISSING_PART);
        } else {
            blame(RecordFiles.RECORD, "/files/" + index + "/sha256", DifferenceCode.OTHER_DIGEST);
        }
    }

    /** The file keeps the digest that the record has of it, so it is the digests of its parts that are others. */
    private void blameDigests(String name, Map<String, String> parts, Map<String, String> recorded) {
        Node digests = tree(RecordFiles.DIGESTS);
        List<Node> digested = elements(digests, "files");
        int file = -1;
        for (int i = 0; i < digested.size(); i++) {
            file = text(digested.get(i), "name").filter(name::equals).isPresent() ? i : file;
        }
        if (file < 0) {
            blame(RecordFiles.DIGESTS, "/files", DifferenceCode.MISSING_PART);
            return;
        }
        List<String> pointers = List.copyOf(recorded.keySet());
        List<String> right = List.copyOf(parts.keySet());
        for (int i = 0; i < Math.max(pointers.size(), right.size()); i++) {
            String pointer = "/files/" + file + "/parts/" + i;
            if (i >= pointers.size()) {
                blame(RecordFiles.DIGESTS, pointer, DifferenceCode.MISSING_PART);
            } else if (i >= right.size()) {
                blame(RecordFiles.DIGESTS, pointer, DifferenceCode.ADDITIONAL_PART);
            } else if (!pointers.get(i).equals(right.get(i))) {
                blame(RecordFiles.DIGESTS, pointer + "/pointer", DifferenceCode.CHANGED);
            } else if (!Objects.equals(recorded.get(pointers.get(i)), parts.get(right.get(i)))) {
                blame(RecordFiles.DIGESTS, pointer + "/sha256", DifferenceCode.OTHER_DIGEST);
            }
        }
    }

    private void blameContent(String name, Map<String, String> parts, Map<String, String> recorded, boolean kept) {
        if (!kept) {
            blame(RecordFiles.DIGESTS, "", DifferenceCode.CHANGED);
        }
        parts.forEach((pointer, sha256) -> {
            String before = recorded.get(pointer);
            if (before == null) {
                blame(name, pointer, DifferenceCode.ADDITIONAL_PART);
            } else if (!before.equals(sha256)) {
                blame(name, pointer, DifferenceCode.CHANGED);
            }
        });
        for (String pointer : recorded.keySet()) {
            if (!parts.containsKey(pointer)) {
                blame(name, pointer, DifferenceCode.MISSING_PART);
            }
        }
    }

    /** The digests of parts by file, as {@code digests.json} states them. */
    private Map<String, Map<String, String>> statedParts() {
        Map<String, Map<String, String>> stated = new TreeMap<>();
        Node digests = trees.get(RecordFiles.DIGESTS);
        for (Node file : digests == null ? List.<Node>of() : elements(digests, "files")) {
            Map<String, String> parts = new LinkedHashMap<>();
            for (Node part : elements(file, "parts")) {
                parts.put(text(part, "pointer").orElse(""), text(part, "sha256").orElse(""));
            }
            stated.put(text(file, "name").orElse(""), parts);
        }
        return stated;
    }

    /** Decides again, from the procedure and the documents of the record. */
    private void recompute(Optional<RecordManifest> manifest) {
        if (!knowsPipelines(tree(RecordFiles.PROCEDURE), "")) {
            return;
        }
        Optional<Memo.Decided> found =
                memo.decided(parsed(RecordFiles.PROCEDURE), parsed(RecordFiles.DOCUMENTS), this::decide);
        if (found.isEmpty()) {
            return;
        }
        Memo.Decided decided = found.get();
        stages = decided.stages();
        compare(RecordFiles.PROCEDURE, decided.content(RecordFiles.PROCEDURE));
        Node documents = tree(RecordFiles.DOCUMENTS);
        if (!documents.equals(decided.content(RecordFiles.DOCUMENTS))) {
            compare(RecordFiles.DOCUMENTS, decided.content(RecordFiles.DOCUMENTS));
            compareOrder(documents, RecordFiles.sorted(documents), "");
        }
        int before = differences.size();
        NodeDifferences.find(
                decided.content(RecordFiles.OUTCOME),
                decided.secondOutcome(),
                DifferenceCode.NOT_REPRODUCIBLE,
                (pointer, code, stated, recomputed) ->
                        blame(RecordFiles.OUTCOME, pointer, DifferenceCode.NOT_REPRODUCIBLE));
        if (differences.size() > before) {
            return;
        }
        compareResult(RecordFiles.OUTCOME, decided.content());
        compareResult(RecordFiles.CERTIFICATE, decided.content());
        decided.failures().forEach(this::blameCertificate);
        manifest.ifPresent(stated -> compareManifest(stated, decided));
    }

    private Optional<Memo.Decided> decide() {
        try {
            return readAndDecide();
        } catch (RuntimeException e) {
            // Of rules of our own it would be a fault of this library, which must not look like an answer.
            List<String> others = othersRules(tree(RecordFiles.PROCEDURE));
            if (others.isEmpty()) {
                throw e;
            }
            add(
                    RecordFiles.PROCEDURE,
                    "",
                    DifferenceCode.RULE_FAILED,
                    others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty(),
                    Optional.empty());
            return Optional.empty();
        }
    }

    private Optional<Memo.Decided> readAndDecide() {
        Optional<SelectionProcedure> procedure = read(RecordFiles.PROCEDURE, SelectionProcedure.class);
        Optional<SelectionDocuments> documents = read(RecordFiles.DOCUMENTS, SelectionDocuments.class);
        if (procedure.isEmpty() || documents.isEmpty()) {
            return Optional.empty();
        }
        try {
            Selection selection = select(procedure.get(), documents.get());
            Map<String, Node> content = RecordMaker.content(selection);
            Node second =
                    RecordFiles.tree(select(procedure.get(), documents.get()).toOutcome());
            SelectionCertificate certificate = SelectionCertificate.of(selection);
            return Optional.of(new Memo.Decided(
                    procedure.get(),
                    documents.get(),
                    selection.toOutcome(),
                    content,
                    second,
                    certificate.failures(procedure.get(), reader.rules().of(SelectionRule.class), documents.get()),
                    certificate.getStages().stream()
                            .map(stage -> new VerifiedStage(
                                    stage.getProcedure(), stage.getRevision(), stage.getNotCertified()))
                            .toList()));
        } catch (InvalidProcedureException e) {
            refuse(RecordFiles.PROCEDURE, SelectionProblems.ofProcedure(e.faults()));
        } catch (InvalidSelectionInputException e) {
            refuse(
                    RecordFiles.DOCUMENTS,
                    SelectionProblems.ofInput(e.faults(), procedure.get(), documents.get()).stream()
                            .map(problem -> problem.inDocuments())
                            .toList());
        }
        return Optional.empty();
    }

    /** The rules with a namespace that a procedure uses, once each. */
    private static List<String> othersRules(Node node) {
        TreeSet<String> others = new TreeSet<>();
        if (node instanceof Node.Elements list) {
            list.elements().forEach(element -> others.addAll(othersRules(element)));
        }
        RecordFiles.members(node).forEach((name, value) -> {
            boolean named = name.equals("rule") && value instanceof Node.Text text && isRuleId(text.text());
            if (named && !RuleId.parse(((Node.Text) value).text()).namespace().isEmpty()) {
                others.add(((Node.Text) value).text());
            }
            others.addAll(othersRules(value));
        });
        return List.copyOf(others);
    }

    private Selection select(SelectionProcedure procedure, SelectionDocuments documents) {
        return SelectionEngine.of(procedure, reader.rules().of(SelectionRule.class))
                .select(documents);
    }

    private boolean knowsPipelines(Node procedure, String pointer) {
        String known = SelectionRules.PIPELINE_1.info().getId().toString();
        Optional<String> pipeline = text(procedure, "pipeline");
        if (pipeline.isPresent() && !pipeline.get().equals(known)) {
            add(
                    RecordFiles.PROCEDURE,
                    pointer + "/pipeline",
                    DifferenceCode.UNKNOWN_PIPELINE,
                    pipeline.filter(RecordVerifier::isRuleId),
                    Optional.empty());
            return false;
        }
        Node earlier = RecordFiles.members(procedure).get("earlierStage");
        Node before = earlier == null ? null : RecordFiles.members(earlier).get("procedure");
        return before == null || knowsPipelines(before, pointer + "/earlierStage/procedure");
    }

    private static boolean isRuleId(String text) {
        try {
            RuleId.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** That a document is what our JSON writes for what it says; nothing in it goes unread. */
    private void compare(String name, Node written) {
        Node stated = name.equals(RecordFiles.DOCUMENTS) ? RecordFiles.sorted(tree(name)) : tree(name);
        Node right = name.equals(RecordFiles.DOCUMENTS) ? RecordFiles.sorted(written) : written;
        NodeDifferences.find(stated, right, DifferenceCode.WRONG_SHAPE, inFile(name));
    }

    private void compareOrder(Node stated, Node sorted, String pointer) {
        RecordFiles.members(stated).forEach((key, value) -> {
            Node right = RecordFiles.members(sorted).get(key);
            if (key.equals("earlierStage") && right != null) {
                compareOrder(value, right, pointer + "/" + key);
            } else if (!value.equals(right)) {
                blame(RecordFiles.DOCUMENTS, pointer + "/" + key, DifferenceCode.OTHER_ORDER);
            }
        });
    }

    /** A place that can be told exactly takes the place of that of the part in which it lies. */
    private void compareResult(String name, Map<String, Node> content) {
        Node stated = trees.get(name);
        Node right = content.get(name);
        if (stated != null && right != null && !stated.equals(right)) {
            differences.removeIf(difference -> difference.file().equals(name)
                    && (difference.code() == DifferenceCode.CHANGED
                            || difference.code() == DifferenceCode.ADDITIONAL_PART
                            || difference.code() == DifferenceCode.MISSING_PART));
            NodeDifferences.find(stated, right, DifferenceCode.OTHER_RESULT, inFile(name));
        }
    }

    /** The certificate of what was just decided: a fault of the engine's own would be seen here. */
    private void blameCertificate(FailedAssertion failure) {
        add(
                RecordFiles.CERTIFICATE,
                "/stages/" + failure.stage(),
                DifferenceCode.FALSE_ASSERTION,
                failure.assertion().map(assertion -> assertion.getSays().code()),
                Optional.empty());
    }

    private void compareManifest(RecordManifest stated, Memo.Decided decided) {
        Map<String, RuleProvider> providers = new TreeMap<>();
        for (RecordedRule rule : stated.rules()) {
            providers.putIfAbsent(
                    rule.id().namespace(),
                    new RuleProvider(
                            rule.id().namespace(),
                            rule.provider().orElse(""),
                            rule.version().orElse("")));
        }
        RecordManifest right;
        try {
            right = RecordMaker.manifest(
                    decided.procedure(),
                    decided.documents(),
                    decided.outcome(),
                    stated.library(),
                    stated.evaluators(),
                    providers);
        } catch (IllegalArgumentException e) {
            blame(RecordFiles.RECORD, "/rules", DifferenceCode.MISSING_PART);
            return;
        }
        Node statedTree = RecordFiles.withoutDigests(tree(RecordFiles.RECORD));
        Node rightTree = RecordFiles.withoutDigests(RecordFiles.tree(right));
        if (statedTree.equals(rightTree)) {
            return;
        }
        differences.removeIf(difference -> difference.file().equals(RecordFiles.RECORD)
                && difference.code() == DifferenceCode.CHANGED
                && !isUnderived(difference.pointer()));
        NodeDifferences.find(statedTree, rightTree, DifferenceCode.OTHER_RESULT, inFile(RecordFiles.RECORD));
    }

    /** What nothing but the record itself says. */
    private static boolean isUnderived(String pointer) {
        return pointer.startsWith("/library") || pointer.startsWith("/evaluators") || pointer.startsWith("/rules");
    }

    private <T> Optional<T> read(String name, Class<T> type) {
        byte[] bytes = files.get(name);
        if (bytes == null || !trees.containsKey(name)) {
            return Optional.empty();
        }
        ReadResult<?> result = memo.read(name, parsed(name), () -> reader.parse(RecordFiles.text(bytes), type));
        refuse(name, result.problems());
        unreported += result.unreported();
        return result.value().map(type::cast);
    }

    private void refuse(String name, List<Problem> problems) {
        boolean ours = name.equals(RecordFiles.RECORD) || name.equals(RecordFiles.DIGESTS);
        for (Problem problem : problems) {
            boolean unknown = problem.code() == ProblemCode.UNKNOWN_RULE;
            DifferenceCode code =
                    unknown ? DifferenceCode.UNKNOWN_RULE : ours ? DifferenceCode.WRONG_SHAPE : DifferenceCode.REFUSED;
            Optional<String> rule =
                    Optional.ofNullable(problem.arguments().get("rule")).filter(RecordVerifier::isRuleId);
            blamed.add(name);
            add(
                    name,
                    problem.pointer(),
                    code,
                    unknown ? rule : Optional.of(problem.code().code()),
                    Optional.empty());
        }
    }

    private Memo.Parsed parsed(String name) {
        return requireNonNull(parsedFiles.get(name), name);
    }

    private NodeDifferences.Sink inFile(String name) {
        return (pointer, code, stated, recomputed) -> {
            blamed.add(name);
            add(name, pointer, code, stated, recomputed);
        };
    }

    private static Optional<String> text(Node node, String member) {
        return RecordFiles.members(node).get(member) instanceof Node.Text text
                ? Optional.of(text.text())
                : Optional.empty();
    }

    private static List<Node> elements(Node node, String member) {
        return RecordFiles.members(node).get(member) instanceof Node.Elements list ? list.elements() : List.of();
    }

    /** A pointer up to a name that no file of ours can have: what somebody wrote there is not repeated. */
    private static String plain(String pointer) {
        Matcher plain = PLAIN_POINTER.matcher(pointer);
        return plain.lookingAt() ? plain.group() : "";
    }

    private void blame(String file, String pointer, DifferenceCode code) {
        blamed.add(file);
        add(file, pointer, code);
    }

    private void add(String file, String pointer, DifferenceCode code) {
        add(file, pointer, code, Optional.empty(), Optional.empty());
    }

    private void add(
            String file, String pointer, DifferenceCode code, Optional<String> stated, Optional<String> recomputed) {
        if (differences.size() < MOST_DIFFERENCES) {
            differences.add(new Difference(file, plain(pointer), code, stated, recomputed));
        } else {
            unreported++;
        }
    }
}
