// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.selection.PastAward;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.model.selection.VerifiedScore;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.draw.RegisteredId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one run, checked against each other and brought into columns: applications by id, for each the sheets
 * that count by evaluator, and the recused evaluators.
 */
final class SelectionInput {
    private static final Comparator<Application> BY_ID_AND_CALL =
            Comparator.comparing(Application::getId).thenComparing(Application::getCall);

    /** In the order in which they were given, which is mostly how they lie in memory. */
    final Application[] applications;

    final SheetColumns sheets;
    /** By application, in natural order; empty lists where nobody is recused. */
    final List<List<EvaluatorId>> recused;
    /** Those who sent a sheet and stay out by the rules alone, by application, in natural order. */
    final List<List<String>> staysOut;
    /** Verified scores by application, then criterion; null where there are none. */
    final @Nullable Fraction @Nullable [] @Nullable [] verified;

    final SettledTies settledTies;

    private final CompiledProcedure compiled;
    private final GivenDocuments allGiven;
    private final SelectionDocuments documents;
    private final IndexTable<ApplicationId> index;
    /** Made when it is first asked for; by any thread that reads outcomes. */
    private volatile int @Nullable [] byId;

    private final Map<ApplicationId, List<RecordedCheck>> checks;
    private final Map<NationalCode, List<PastAward>> awards;
    private final Map<ApplicationId, List<LetterOfSupport>> letters;
    private final Map<EvaluatorId, Affiliation> affiliations;
    private final Map<ApplicationId, CommitteeOverride> overrides;
    private final List<InputFault> faults = new ArrayList<>();

    /** @param pool the applications that are judged: those of the documents, in a later stage those that got there */
    SelectionInput(CompiledProcedure compiled, GivenDocuments given, List<Application> pool) {
        this.compiled = compiled;
        this.allGiven = given;
        this.documents = given.rest();
        this.applications = pool.toArray(new Application[0]);
        this.checks = new TreeMap<>();
        this.awards = new TreeMap<>();
        this.letters = new TreeMap<>();
        this.affiliations = new TreeMap<>();
        this.overrides = new TreeMap<>();
        this.index = new IndexTable<>(applications.length, i -> applications[i].getId());
        indexApplications();
        for (Affiliation affiliation : documents.getAffiliations()) {
            addAffiliation(affiliation);
        }
        this.recused = recused(given.recusals());
        this.staysOut =
                new ArrayList<>(Collections.nCopies(compiled.ownRecusals == null ? 0 : applications.length, List.of()));
        this.sheets = new SheetColumns(compiled, this, given.sheets());
        this.verified = verified();
        this.settledTies = settledTies();
        addChecks();
        addAwards();
        addLetters();
        addOverrides();
        checkAmounts();
        refuseFaults();
    }

    /**
     * The same but for one sheet.
     *
     * @param given with the other sheet in its place
     * @param instead takes the place of that number among the sheets that count; of the same evaluator and application
     */
    SelectionInput(SelectionInput before, GivenDocuments given, int number, ScoreSheet instead) {
        this.compiled = before.compiled;
        this.allGiven = given;
        this.documents = before.documents;
        this.applications = before.applications;
        this.index = before.index;
        this.byId = before.byId;
        this.checks = before.checks;
        this.awards = before.awards;
        this.letters = before.letters;
        this.affiliations = before.affiliations;
        this.overrides = before.overrides;
        this.recused = before.recused;
        this.staysOut = before.staysOut;
        this.verified = before.verified;
        this.settledTies = new SettledTies(before.settledTies.draw(), documents.getTieDecisions());
        this.sheets = new SheetColumns(before.sheets, this, find(instead.getApplication()), number, instead);
        refuseFaults();
    }

    private void refuseFaults() {
        if (!faults.isEmpty()) {
            Collections.sort(faults);
            throw new InvalidSelectionInputException(faults);
        }
    }

    /** The index of an application. */
    int indexOf(ApplicationId application) {
        int found = find(application);
        if (found < 0) {
            throw new IllegalArgumentException("application " + application + ": not in this outcome");
        }
        return found;
    }

    /** The index of an application; negative when it is not judged here. */
    int find(ApplicationId application) {
        return index.indexOf(application);
    }

    /** The indices in natural order of the ids; not to be changed. */
    int[] byId() {
        int[] order = byId;
        if (order == null) {
            order = IdOrder.of(applications);
            byId = order;
        }
        return order;
    }

    /** Whether sheets of recused evaluators may have to be left out. */
    boolean leavesSheetsOut() {
        return compiled.ownRecusals != null || !allGiven.recusals().isEmpty();
    }

    /** Whether the sheet of an evaluator is left out; to be asked once for each. */
    boolean isLeftOut(int i, EvaluatorId evaluator) {
        return recused.get(i).contains(evaluator) || staysOut(i, evaluator);
    }

    /** The application with all that was recorded about it. */
    ApplicationFile file(int i) {
        Application application = applications[i];
        List<RecordedCheck> own = checks.isEmpty() ? List.of() : checks.getOrDefault(application.getId(), List.of());
        LocalAuthority authority = awards.isEmpty()
                ? null
                : application.getApplicant().getAuthority().orElse(null);
        List<PastAward> before = authority == null ? List.of() : awards.getOrDefault(authority.getCode(), List.of());
        List<LetterOfSupport> with =
                letters.isEmpty() ? List.of() : letters.getOrDefault(application.getId(), List.of());
        return new ApplicationFile(application, own, before, with);
    }

    /** What committees decided against the result, by application. */
    Map<ApplicationId, CommitteeOverride> overrides() {
        return overrides;
    }

    /** Those of an application who sent a sheet and stay out by the rules alone. */
    List<String> staysOut(int i) {
        return staysOut.isEmpty() ? List.of() : staysOut.get(i);
    }

    private boolean staysOut(int i, EvaluatorId evaluator) {
        RecusalRule.OwnRecusals rule = compiled.ownRecusals;
        if (rule == null) {
            return false;
        }
        Affiliation affiliation = affiliations.get(evaluator);
        if (affiliation == null) {
            add(
                    InputFault.Kind.UNKNOWN_AFFILIATION,
                    "sheet:" + applications[i].getId() + ":" + evaluator,
                    "/evaluator",
                    rule.needs().code());
            return false;
        }
        boolean out = rule.staysOut(applications[i], affiliation);
        if (out) {
            List<String> more = new ArrayList<>(staysOut.get(i));
            more.add(evaluator.value());
            staysOut.set(i, more);
        }
        return out;
    }

    private void addAffiliation(Affiliation affiliation) {
        RecusalRule.OwnRecusals rule = compiled.ownRecusals;
        String document = "affiliation:" + affiliation.evaluator() + ":"
                + affiliation.kind().code();
        if (rule == null) {
            add(InputFault.Kind.NOT_PROVIDED_FOR, document, "", "ownRecusals");
        } else if (affiliation.kind() == rule.needs()
                && affiliations.putIfAbsent(affiliation.evaluator(), affiliation) != null) {
            add(InputFault.Kind.REPEATED_RECORD, document, "", "");
        }
    }

    private void addChecks() {
        for (RecordedCheck check : documents.getChecks()) {
            String document = "check:" + check.application() + ":" + check.condition();
            List<RecordedCheck> own = checks.computeIfAbsent(check.application(), key -> new ArrayList<>());
            if (isMissing(check.application())) {
                add(InputFault.Kind.UNKNOWN_APPLICATION, document, "/application", "");
            } else if (!compiled.conditions.contains(check.condition())) {
                add(InputFault.Kind.UNKNOWN_CONDITION, document, "/condition", "");
            } else if (own.stream().anyMatch(other -> other.condition().equals(check.condition()))) {
                add(InputFault.Kind.REPEATED_RECORD, document, "", "");
            }
            own.add(check);
        }
        checks.values().forEach(own -> own.sort(Comparator.comparing(RecordedCheck::condition)));
    }

    private void addAwards() {
        for (PastAward award : documents.getPastAwards()) {
            awards.computeIfAbsent(award.authority(), key -> new ArrayList<>()).add(award);
        }
        awards.values()
                .forEach(own ->
                        own.sort(Comparator.comparing(PastAward::programme).thenComparing(PastAward::on)));
    }

    private void addLetters() {
        for (LetterOfSupport letter : documents.getLetters()) {
            String document = "letter:" + letter.getApplication() + ":" + letter.getPiece();
            List<LetterOfSupport> own = letters.computeIfAbsent(letter.getApplication(), key -> new ArrayList<>());
            if (isMissing(letter.getApplication())) {
                add(InputFault.Kind.UNKNOWN_APPLICATION, document, "/application", "");
            } else if (own.stream().anyMatch(other -> other.getPiece().equals(letter.getPiece()))) {
                add(InputFault.Kind.REPEATED_RECORD, document, "", "");
            }
            own.add(letter);
        }
        letters.values().forEach(own -> own.sort(Comparator.comparing(LetterOfSupport::getPiece)));
    }

    private void addOverrides() {
        for (CommitteeOverride override : documents.getOverrides()) {
            String document = "override:" + override.application();
            if (compiled.overrides == null) {
                add(InputFault.Kind.NOT_PROVIDED_FOR, document, "", "overrides");
            } else if (find(override.application()) < 0) {
                add(InputFault.Kind.UNKNOWN_APPLICATION, document, "/application", "");
            } else if (overrides.put(override.application(), override) != null) {
                add(InputFault.Kind.REPEATED_RECORD, document, "", "");
            }
        }
        // By application, so that the order in which they came says nothing.
        int number = 0;
        for (ApplicationId application : overrides.keySet()) {
            int most = compiled.overrides == null ? 0 : compiled.overrides.most();
            if (++number > most) {
                add(InputFault.Kind.TOO_MANY_OVERRIDES, "override:" + application, "", Integer.toString(most));
            }
        }
    }

    private @Nullable Fraction @Nullable [] @Nullable [] verified() {
        VerificationRule.ScoreVerification rule = compiled.verification;
        @Nullable Fraction @Nullable [][] all = null;
        for (VerifiedScore score : documents.getVerifiedScores()) {
            String document = "verified-score:" + score.application() + ":" + score.criterion();
            Integer criterion = compiled.criterionIndex.get(score.criterion());
            int at = find(score.application());
            if (rule == null) {
                add(InputFault.Kind.NOT_PROVIDED_FOR, document, "", "verification");
            } else if (isMissing(score.application())) {
                add(InputFault.Kind.UNKNOWN_APPLICATION, document, "/application", "");
            } else if (criterion == null || !rule.verifies(score.criterion().value())) {
                add(InputFault.Kind.UNKNOWN_CRITERION, document, "/criterion", "");
            } else if (!criterionAllows(criterion, score.points())) {
                add(
                        InputFault.Kind.OFF_SCALE,
                        document,
                        "/points",
                        score.points().toString());
            } else if (at >= 0) {
                if (all == null) {
                    all = new Fraction[applications.length][];
                }
                @Nullable Fraction[] own = all[at];
                if (own == null) {
                    own = new Fraction[compiled.criteria.size()];
                    all[at] = own;
                }
                if (own[criterion] != null) {
                    add(InputFault.Kind.REPEATED_RECORD, document, "", "");
                }
                own[criterion] = score.points().toFraction();
            }
        }
        return all;
    }

    private boolean criterionAllows(int criterion, Points points) {
        Scale scale = compiled.criteria.get(criterion).getScale();
        return scale.holds(points);
    }

    private SettledTies settledTies() {
        RemainingTieRule.Policy policy = compiled.remainingTies.policy();
        TreeSet<ApplicationId> decided = new TreeSet<>();
        List<TieDecision> decisions = new ArrayList<>(documents.getTieDecisions());
        decisions.sort(
                Comparator.comparing((TieDecision decision) -> decision.tied().first())
                        .thenComparing(decision -> decision.tied().toString()));
        for (TieDecision decision : decisions) {
            String document = SettledTies.document(decision.tied().first());
            if (policy != RemainingTieRule.Policy.COMMITTEE_DECIDES) {
                add(InputFault.Kind.NOT_PROVIDED_FOR, document, "", "remainingTies");
            } else if (!Collections.disjoint(decided, decision.tied())) {
                add(InputFault.Kind.REPEATED_RECORD, document, "/tied", "");
            }
            decided.addAll(decision.tied());
        }
        return new SettledTies(draw(), documents.getTieDecisions());
    }

    private @Nullable Draw draw() {
        Draw draw = documents.getDraw().orElse(null);
        DrawPool pool = documents.getDrawPool().orElse(null);
        boolean provided = compiled.remainingTies.policy() == RemainingTieRule.Policy.DRAW;
        if ((draw != null || pool != null) && !provided) {
            add(InputFault.Kind.NOT_PROVIDED_FOR, "draw", "", "remainingTies");
        }
        if (pool != null && provided) {
            checkPool(pool);
        }
        if (draw != null && provided) {
            if (pool == null) {
                add(InputFault.Kind.MISSING_POOL, "draw", "/pool", "");
            } else if (!draw.belongsTo(pool)) {
                add(InputFault.Kind.OTHER_POOL, "draw", "/pool", purpose());
            }
        }
        return provided ? draw : null;
    }

    /** What the pool of a draw must be for: the procedure's id and revision. */
    private String purpose() {
        return compiled.procedure.getId() + "@" + compiled.procedure.getRevision();
    }

    private void checkPool(DrawPool pool) {
        if (!pool.getPurpose().equals(purpose())) {
            add(InputFault.Kind.OTHER_POOL, "draw", "/purpose", purpose());
        }
        for (Application application : applications) {
            RegisteredId id = new RegisteredId(application.getId().value());
            if (application.getReceipt().isPresent() && !pool.getCandidates().contains(id)) {
                add(InputFault.Kind.NOT_IN_POOL, "application:" + application.getId(), "/id", "");
            }
        }
    }

    /** Where money is the limit, every filed application must say how much it asks for, in one currency. */
    private void checkAmounts() {
        String currency = compiled.currency();
        if (currency == null) {
            return;
        }
        for (Application application : applications) {
            Money amount = application.getRequestedAmount().orElse(null);
            String document = "application:" + application.getId();
            if (amount == null && application.getReceipt().isPresent()) {
                add(InputFault.Kind.MISSING_AMOUNT, document, "/requestedAmount", "");
            } else if (amount != null && !amount.currency().equals(currency)) {
                add(InputFault.Kind.OTHER_CURRENCY, document, "/requestedAmount", currency);
            }
        }
    }

    /** Whether a document is about an application that is not of the call; in a later stage others may have got no further. */
    boolean isMissing(ApplicationId application) {
        return find(application) < 0
                && (compiled.earlier == null
                        || allGiven.applications().stream()
                                .noneMatch(other -> other.getId().equals(application)));
    }

    /** Whether an application is judged here. */
    boolean has(ApplicationId application) {
        return find(application) >= 0;
    }

    private void indexApplications() {
        CallId call = applications.length == 0 ? null : applications[0].getCall();
        boolean oneCall = true;
        for (int i = 0; i < applications.length; i++) {
            if (index.putIfAbsent(applications[i].getId(), i) >= 0) {
                add(InputFault.Kind.REPEATED_APPLICATION, "application:" + applications[i].getId(), "/id", "");
            }
            oneCall &= applications[i].getCall().equals(call);
        }
        if (!oneCall) {
            addOtherCalls();
        }
    }

    private void addOtherCalls() {
        // The call that counts is that of the lowest id, so that a refusal does not hang on the order of the documents.
        CallId call =
                Collections.min(Arrays.asList(applications), BY_ID_AND_CALL).getCall();
        for (Application application : applications) {
            if (!application.getCall().equals(call)) {
                add(
                        InputFault.Kind.OTHER_CALL,
                        "application:" + application.getId(),
                        "/call",
                        application.getCall().value());
            }
        }
    }

    /** Whether no fault was found so far. */
    boolean isSound() {
        return faults.isEmpty();
    }

    private List<List<EvaluatorId>> recused(Collection<Recusal> recusals) {
        if (recusals.isEmpty()) {
            return Collections.nCopies(applications.length, List.of());
        }
        List<Recusal> sorted = new ArrayList<>(recusals);
        sorted.sort(Comparator.comparing(Recusal::application).thenComparing(Recusal::evaluator));
        List<List<EvaluatorId>> byApplication = new ArrayList<>(Collections.nCopies(applications.length, List.of()));
        for (int i = 0; i < sorted.size(); i++) {
            Recusal recusal = sorted.get(i);
            String document = "recusal:" + recusal.application() + ":" + recusal.evaluator();
            int at = find(recusal.application());
            if (at < 0) {
                if (isMissing(recusal.application())) {
                    add(InputFault.Kind.UNKNOWN_APPLICATION, document, "/application", "");
                }
                continue;
            }
            if (byApplication.get(at).contains(recusal.evaluator())) {
                add(InputFault.Kind.REPEATED_RECUSAL, document, "", "");
                continue;
            }
            List<EvaluatorId> more = new ArrayList<>(byApplication.get(at));
            more.add(recusal.evaluator());
            byApplication.set(at, more);
        }
        return byApplication;
    }

    /** Notes a fault. */
    void add(InputFault.Kind kind, String document, String pointer, String argument) {
        faults.add(new InputFault(kind, document, pointer, argument));
    }
}
