// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.VerifiedScore;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds where the documents of two outcomes differ. */
final class DocumentChanges {
    private final String prefix;
    private final List<DocumentChange> changes = new ArrayList<>();

    private DocumentChanges(String prefix) {
        this.prefix = prefix;
    }

    static List<DocumentChange> between(SelectionDocuments before, SelectionDocuments after) {
        List<DocumentChange> changes = new ArrayList<>(stage("", before, after));
        changes.sort(Comparator.comparing(DocumentChange::getDocument).thenComparing(DocumentChange::getPointer));
        return changes;
    }

    private static List<DocumentChange> stage(String prefix, SelectionDocuments before, SelectionDocuments after) {
        DocumentChanges found = new DocumentChanges(prefix);
        found.compareAll(before, after);
        List<DocumentChange> changes = new ArrayList<>(found.changes);
        if (before.getEarlierStage().isPresent() || after.getEarlierStage().isPresent()) {
            SelectionDocuments none = SelectionDocuments.builder().build();
            changes.addAll(stage(
                    prefix + "earlier/",
                    before.getEarlierStage().orElse(none),
                    after.getEarlierStage().orElse(none)));
        }
        return changes;
    }

    private void compareAll(SelectionDocuments before, SelectionDocuments after) {
        compare(
                before.getApplications(),
                after.getApplications(),
                application -> "application:" + application.getId(),
                application -> List.of(application.getId()),
                this::applicationChanged);
        compare(
                before.getSheets(),
                after.getSheets(),
                sheet -> "sheet:" + sheet.getApplication() + ":" + sheet.getEvaluator(),
                sheet -> List.of(sheet.getApplication()),
                this::sheetChanged);
        compare(
                before.getRecusals(),
                after.getRecusals(),
                recusal -> "recusal:" + recusal.application() + ":" + recusal.evaluator(),
                recusal -> List.of(recusal.application()));
        compare(
                before.getAffiliations(),
                after.getAffiliations(),
                affiliation -> "affiliation:" + affiliation.evaluator() + ":"
                        + affiliation.kind().code(),
                affiliation -> scoredBy(affiliation.evaluator(), before, after));
        compare(
                before.getChecks(),
                after.getChecks(),
                check -> "check:" + check.application() + ":" + check.condition(),
                check -> List.of(check.application()),
                this::checkChanged);
        compare(
                before.getPastAwards(),
                after.getPastAwards(),
                award -> "award:" + award.authority(),
                award -> filedBy(award.authority(), before, after));
        compare(
                before.getLetters(),
                after.getLetters(),
                letter -> "letter:" + letter.getApplication() + ":" + letter.getPiece(),
                letter -> List.of(letter.getApplication()));
        compare(
                before.getVerifiedScores(),
                after.getVerifiedScores(),
                score -> "verified-score:" + score.application() + ":" + score.criterion(),
                score -> List.of(score.application()),
                this::verifiedScoreChanged);
        compare(
                before.getDrawPool().stream().toList(),
                after.getDrawPool().stream().toList(),
                pool -> "draw-pool",
                pool -> List.of());
        compare(
                before.getDraw().stream().toList(),
                after.getDraw().stream().toList(),
                draw -> "draw",
                draw -> List.of());
        compare(
                before.getTieDecisions(),
                after.getTieDecisions(),
                decision -> "tie-decision:" + decision.tied().first(),
                decision -> List.copyOf(decision.tied()));
        compare(
                before.getOverrides(),
                after.getOverrides(),
                override -> "override:" + override.application(),
                override -> List.of(override.application()));
    }

    /** What to report of two documents of one name that differ. */
    private interface Changed<T> {
        void report(String name, List<ApplicationId> applications, T before, T after);
    }

    private <T> void compare(
            List<T> before,
            List<T> after,
            Function<T, String> name,
            Function<T, ? extends Collection<ApplicationId>> applications) {
        compare(
                before,
                after,
                name,
                applications,
                (document, about, one, other) -> add(document, "", DocumentChange.Kind.CHANGED, about, null, null));
    }

    private <T> void compare(
            List<T> before,
            List<T> after,
            Function<T, String> name,
            Function<T, ? extends Collection<ApplicationId>> applications,
            Changed<T> changed) {
        Map<String, List<T>> one = byName(before, name);
        Map<String, List<T>> other = byName(after, name);
        SortedSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String document : names) {
            List<T> was = new ArrayList<>(one.getOrDefault(document, List.of()));
            List<T> is = new ArrayList<>(other.getOrDefault(document, List.of()));
            was.removeAll(other.getOrDefault(document, List.of()));
            is.removeAll(one.getOrDefault(document, List.of()));
            int both = Math.min(was.size(), is.size());
            for (int i = 0; i < both; i++) {
                changed.report(document, sorted(applications.apply(is.get(i))), was.get(i), is.get(i));
            }
            for (T gone : was.subList(both, was.size())) {
                add(document, "", DocumentChange.Kind.REMOVED, sorted(applications.apply(gone)), null, null);
            }
            for (T come : is.subList(both, is.size())) {
                add(document, "", DocumentChange.Kind.ADDED, sorted(applications.apply(come)), null, null);
            }
        }
    }

    private static <T> Map<String, List<T>> byName(List<T> documents, Function<T, String> name) {
        TreeMap<String, List<T>> byName = new TreeMap<>();
        documents.forEach(document -> byName.computeIfAbsent(name.apply(document), key -> new ArrayList<>())
                .add(document));
        return byName;
    }

    private static List<ApplicationId> sorted(Collection<ApplicationId> ids) {
        return List.copyOf(new TreeSet<>(ids));
    }

    private void add(
            String document,
            String pointer,
            DocumentChange.Kind kind,
            List<ApplicationId> applications,
            @Nullable EvidenceValue before,
            @Nullable EvidenceValue after) {
        changes.add(DocumentChange.builder()
                .document(prefix + document)
                .pointer(pointer)
                .kind(kind)
                .applications(applications)
                .before(Optional.ofNullable(before))
                .after(Optional.ofNullable(after))
                .build());
    }

    private void sheetChanged(String name, List<ApplicationId> about, ScoreSheet before, ScoreSheet after) {
        SortedSet<CriterionId> criteria = new TreeSet<>(before.getScores().keySet());
        criteria.addAll(after.getScores().keySet());
        for (CriterionId criterion : criteria) {
            Optional<Points> was = before.score(criterion);
            Optional<Points> is = after.score(criterion);
            if (!was.equals(is)) {
                add(name, "/scores/" + criterion, DocumentChange.Kind.CHANGED, about, number(was), number(is));
            }
        }
    }

    private static @Nullable EvidenceValue number(Optional<Points> points) {
        return points.isEmpty()
                ? null
                : new EvidenceValue.NumberValue(points.get().toFraction());
    }

    private void verifiedScoreChanged(
            String name, List<ApplicationId> about, VerifiedScore before, VerifiedScore after) {
        if (before.points().equals(after.points())) {
            add(name, "", DocumentChange.Kind.CHANGED, about, null, null);
            return;
        }
        add(
                name,
                "/points",
                DocumentChange.Kind.CHANGED,
                about,
                number(Optional.of(before.points())),
                number(Optional.of(after.points())));
    }

    private void checkChanged(String name, List<ApplicationId> about, RecordedCheck before, RecordedCheck after) {
        if (before.result() == after.result()) {
            add(name, "", DocumentChange.Kind.CHANGED, about, null, null);
            return;
        }
        add(
                name,
                "/result",
                DocumentChange.Kind.CHANGED,
                about,
                new EvidenceValue.CodeValue(before.result().code()),
                new EvidenceValue.CodeValue(after.result().code()));
    }

    private void applicationChanged(String name, List<ApplicationId> about, Application before, Application after) {
        attribute(name, about, "call", before.getCall(), after.getCall(), call -> null);
        attribute(name, about, "applicant", before.getApplicant(), after.getApplicant(), applicant -> null);
        attribute(
                name,
                about,
                "requestedAmount",
                before.getRequestedAmount(),
                after.getRequestedAmount(),
                amount -> amount.map(EvidenceValue.MoneyValue::new).orElse(null));
        attribute(name, about, "figures", before.getFigures(), after.getFigures(), figures -> null);
        attribute(name, about, "categories", before.getCategories(), after.getCategories(), categories -> null);
        attribute(name, about, "receipt", before.getReceipt(), after.getReceipt(), receipt -> null);
        attribute(name, about, "pieces", before.getPieces(), after.getPieces(), pieces -> null);
        attribute(name, about, "pieceRequests", before.getPieceRequests(), after.getPieceRequests(), requests -> null);
        attribute(
                name,
                about,
                "replacedAt",
                before.getReplacedAt(),
                after.getReplacedAt(),
                at -> at.map(EvidenceValue.TimeValue::new).orElse(null));
        attribute(
                name,
                about,
                "replacedBy",
                before.getReplacedBy(),
                after.getReplacedBy(),
                by -> by.map(id -> new EvidenceValue.CodeValue(id.value())).orElse(null));
        attribute(
                name,
                about,
                "withdrawnAt",
                before.getWithdrawnAt(),
                after.getWithdrawnAt(),
                at -> at.map(EvidenceValue.TimeValue::new).orElse(null));
    }

    private interface Shown<A> {
        @Nullable
        EvidenceValue of(A attribute);
    }

    private <A> void attribute(
            String name, List<ApplicationId> about, String attribute, A before, A after, Shown<A> shown) {
        if (!Objects.equals(before, after)) {
            add(name, "/" + attribute, DocumentChange.Kind.CHANGED, about, shown.of(before), shown.of(after));
        }
    }

    private static SortedSet<ApplicationId> scoredBy(
            EvaluatorId evaluator, SelectionDocuments before, SelectionDocuments after) {
        SortedSet<ApplicationId> ids = new TreeSet<>();
        for (SelectionDocuments documents : List.of(before, after)) {
            for (ScoreSheet sheet : documents.getSheets()) {
                if (sheet.getEvaluator().equals(evaluator)) {
                    ids.add(sheet.getApplication());
                }
            }
        }
        return ids;
    }

    private static SortedSet<ApplicationId> filedBy(
            NationalCode authority, SelectionDocuments before, SelectionDocuments after) {
        SortedSet<ApplicationId> ids = new TreeSet<>();
        for (SelectionDocuments documents : List.of(before, after)) {
            for (Application application : documents.getApplications()) {
                boolean own = application
                        .getApplicant()
                        .getAuthority()
                        .filter(filer -> filer.getCode().equals(authority))
                        .isPresent();
                if (own) {
                    ids.add(application.getId());
                }
            }
        }
        return ids;
    }
}
