// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.selection.AffiliationKind;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.model.selection.CheckResult;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.PastAward;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.selection.ProgrammeId;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.selection.RemainingTieRule;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionDocumentsBuilder;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Makes up the documents of whole calls, whatever their procedure is: each application states what rules look up, each
 * stage has its sheets and records. What happens to one application is drawn in one order that never changes, so that the
 * documents of a run depend on the procedure, the assumptions and the number of the run alone.
 */
final class CallMaker {
    /** For procedures without a closing; no figure hangs on it. */
    private static final OffsetDateTime SOME_CLOSING = OffsetDateTime.parse("2001-01-31T12:00:00Z");
    /** Codes that ISO 3166 leaves to users, so that made-up authorities lie in no country. */
    private static final String NO_COUNTRY = "XZ";
    /** Where evaluators are from who have no tie to any application. */
    private static final String ELSEWHERE = "XY";

    private static final List<IsoSubdivisionCode> NOWHERE = subdivisions(NO_COUNTRY);
    private static final int MANY_DAYS = 3 * 86_400;

    private final Stages stages;
    private final Assumptions assumptions;
    private final Frequencies often;
    private final List<AttributeId> figures;
    private final SortedMap<AttributeId, List<GroupId>> categories;
    private final List<ApplicantKind> kinds;
    private final boolean needsAuthority;
    private final OffsetDateTime closing;
    private final TreeSet<String> pieces = new TreeSet<>();
    private final boolean letters;
    /** Every use of a screening rule that an application can be made to fail, with its stage. */
    private final List<Screened> failable = new ArrayList<>();

    private final List<SheetMaker> sheets = new ArrayList<>();

    private record Screened(Stage stage, RuleUse use) {}

    CallMaker(Stages stages, Assumptions assumptions) {
        this.stages = stages;
        this.assumptions = assumptions;
        this.often = assumptions.getFrequencies();
        this.figures = stages.figures();
        this.categories = stages.categories();
        this.kinds = stages.kinds();
        OffsetDateTime closes = null;
        boolean authority = false;
        boolean lettersAsked = false;
        for (Stage stage : stages.all) {
            RuleUse grouping = stage.procedure.getGrouping();
            authority |= stage.is(grouping, SelectionRules.BY_REGION) || stage.is(grouping, SelectionRules.BY_COUNTRY);
            for (RuleUse use : stage.procedure.getScreening().uses()) {
                if (stage.is(use, SelectionRules.PIECES_COMPLETE)) {
                    pieces.addAll(use.settings().codes("pieces"));
                } else if (stage.is(use, SelectionRules.FILED_BY_CLOSING)) {
                    OffsetDateTime own = use.settings().time("closesAt");
                    closes = closes == null || own.isBefore(closes) ? own : closes;
                }
                authority |= stage.is(use, SelectionRules.NOT_AWARDED_BEFORE);
                lettersAsked |= stage.is(use, SelectionRules.LETTER_OF_SUPPORT);
                if (canFail(stage, use)) {
                    failable.add(new Screened(stage, use));
                }
            }
            RuleUse publication = stage.procedure.getPublication();
            if (stage.is(publication, SelectionRules.PUBLICATION_WITH_CONSENT)) {
                pieces.add(publication.settings().code("piece"));
            }
            sheets.add(new SheetMaker(stage, assumptions));
        }
        this.needsAuthority = authority;
        this.letters = lettersAsked;
        this.closing = (closes == null ? SOME_CLOSING : closes).withNano(0);
    }

    /** Whether an application can be made that fails a screening rule. */
    private static boolean canFail(Stage stage, RuleUse use) {
        if (stage.is(use, SelectionRules.APPLICANT_KIND)) {
            return use.settings().codes("kinds").size() < ApplicantKind.values().length;
        }
        if (stage.is(use, SelectionRules.PIECES_COMPLETE)) {
            return !use.settings().codes("pieces").isEmpty();
        }
        if (stage.is(use, SelectionRules.CONDITIONS_MET)) {
            return !use.settings().codes("conditions").isEmpty();
        }
        return isKnown(stage, use);
    }

    /** Whether the rule of a screening step is one that applications are made for. */
    static boolean isKnown(Stage stage, RuleUse use) {
        return stage.is(use, SelectionRules.APPLICANT_KIND)
                || stage.is(use, SelectionRules.FILED_BY_CLOSING)
                || stage.is(use, SelectionRules.PIECES_COMPLETE)
                || stage.is(use, SelectionRules.LETTER_OF_SUPPORT)
                || stage.is(use, SelectionRules.CONDITIONS_MET)
                || stage.is(use, SelectionRules.FIGURE_AT_LEAST)
                || stage.is(use, SelectionRules.CATEGORY_AMONG)
                || stage.is(use, SelectionRules.NOT_AWARDED_BEFORE);
    }

    /** The documents of a run. */
    SelectionDocuments documents(int run) {
        Chance chance = new Chance(assumptions.getSeed(), run);
        List<ApplicationDraft> drafts = new ArrayList<>();
        assumptions.getApplications().forEach((group, range) -> {
            int number = chance.in(range);
            for (int i = 0; i < number; i++) {
                ApplicationDraft draft = draft(chance, group, drafts.size());
                drafts.add(draft);
                if (draft.authority != null && chance.happens(often.duplicate())) {
                    drafts.add(another(chance, draft, drafts.size()));
                }
            }
        });
        List<Application> applications =
                drafts.stream().map(draft -> draft.build(pieces)).toList();
        Optional<SelectionDocuments> before = Optional.empty();
        for (Stage stage : stages.all) {
            before = Optional.of(documents(chance, stage, drafts, applications, before));
        }
        return before.orElseThrow();
    }

    private ApplicationDraft draft(Chance chance, GroupId group, int index) {
        ApplicationDraft draft = new ApplicationDraft(id(index), index);
        draft.kind = kind(chance);
        if (draft.kind == ApplicantKind.LOCAL_AUTHORITY) {
            draft.settle(chance.oneOf(subdivisions(group)));
        }
        draft.filedAt = closing.minusSeconds(chance.below(assumptions.getFilingSeconds()));
        for (AttributeId figure : figures) {
            boolean stated = !chance.happens(often.unstated());
            Scale scale = requireNonNull(assumptions.getFigures().get(figure), "figure");
            var points = SheetMaker.anyOf(scale, chance);
            if (stated) {
                draft.figures.put(figure, points);
            }
        }
        Stage last = stages.last();
        RuleUse grouping = last.procedure.getGrouping();
        boolean byCategory = last.is(grouping, SelectionRules.BY_CATEGORY);
        categories.forEach((category, values) -> {
            boolean stated = !chance.happens(often.unstated());
            GroupId value;
            if (byCategory && category.value().equals(grouping.settings().code("category"))) {
                value = group;
            } else if (values.isEmpty()) {
                int number = requireNonNull(assumptions.getCategories().get(category), "category");
                value = new GroupId("value-" + (1 + chance.below(number)));
            } else {
                value = chance.oneOf(values);
            }
            if (stated) {
                draft.categories.put(category, value);
            }
        });
        assumptions.getAmounts().ifPresent(range -> draft.amount = SheetMaker.anyOf(range, chance));
        draft.hasLetter = letters;
        if (chance.happens(often.withdrawn())) {
            draft.withdrawnAt = draft.filedAt.plusHours(1);
        }
        draft.quality = SheetMaker.quality(assumptions.getScores(), chance);
        draft.objected = chance.happens(often.objected());
        if (chance.happens(often.inadmissible()) && !failable.isEmpty()) {
            fail(draft, chance.oneOf(failable), chance);
        }
        return draft;
    }

    /** A further file of the same authority, at another time and otherwise alike. */
    private ApplicationDraft another(Chance chance, ApplicationDraft first, int index) {
        ApplicationDraft draft = new ApplicationDraft(id(index), index);
        draft.copy(first);
        boolean otherCode = stages.all.stream()
                .anyMatch(stage -> stage.procedure.getSameApplicant().isPresent());
        if (otherCode && chance.below(2) == 0) {
            draft.underAnotherCode();
        }
        draft.filedAt = closing.minusSeconds(chance.below(assumptions.getFilingSeconds()));
        draft.quality = SheetMaker.quality(assumptions.getScores(), chance);
        return draft;
    }

    private static ApplicationId id(int index) {
        String digits = Integer.toString(100_001 + index).substring(1);
        return new ApplicationId("A-" + digits);
    }

    private ApplicantKind kind(Chance chance) {
        boolean free = kinds.isEmpty() || kinds.size() == ApplicantKind.values().length;
        if (free || (needsAuthority && kinds.contains(ApplicantKind.LOCAL_AUTHORITY))) {
            return ApplicantKind.LOCAL_AUTHORITY;
        }
        return chance.oneOf(kinds);
    }

    /** Where an authority can lie that competes within a group of the last stage. */
    private List<IsoSubdivisionCode> subdivisions(GroupId group) {
        Stage last = stages.last();
        RuleUse grouping = last.procedure.getGrouping();
        if (last.is(grouping, SelectionRules.BY_COUNTRY)) {
            return subdivisions(group.value());
        }
        if (last.is(grouping, SelectionRules.BY_REGION)) {
            List<IsoSubdivisionCode> own = members(last.procedure.getRegionScheme(), Optional.of(group));
            return own.isEmpty() ? NOWHERE : own;
        }
        for (Stage stage : stages.all) {
            if (stage.is(stage.procedure.getGrouping(), SelectionRules.BY_COUNTRY)) {
                List<IsoSubdivisionCode> all = new ArrayList<>();
                stage.groups.forEach(country -> all.addAll(subdivisions(country.value())));
                return all;
            }
            List<IsoSubdivisionCode> all = members(stage.procedure.getRegionScheme(), Optional.empty());
            if (!all.isEmpty()) {
                return all;
            }
        }
        return NOWHERE;
    }

    private static List<IsoSubdivisionCode> subdivisions(String country) {
        List<IsoSubdivisionCode> subdivisions = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            subdivisions.add(new IsoSubdivisionCode(country + "-" + i));
        }
        return List.copyOf(subdivisions);
    }

    /** The subdivisions of a scheme, of one group or of all, in natural order. */
    private static List<IsoSubdivisionCode> members(Optional<RegionScheme> scheme, Optional<GroupId> group) {
        List<IsoSubdivisionCode> members = new ArrayList<>();
        scheme.ifPresent(given -> given.getMembers().forEach((subdivision, own) -> {
            if (group.isEmpty() || group.get().equals(own)) {
                members.add(subdivision);
            }
        }));
        return members;
    }

    private void fail(ApplicationDraft draft, Screened screened, Chance chance) {
        Stage stage = screened.stage();
        RuleUse use = screened.use();
        if (stage.is(use, SelectionRules.APPLICANT_KIND)) {
            List<ApplicantKind> others = new ArrayList<>(List.of(ApplicantKind.values()));
            others.removeIf(kind -> use.settings().codes("kinds").contains(kind.code()));
            draft.kind = chance.oneOf(others);
            if (draft.kind == ApplicantKind.LOCAL_AUTHORITY) {
                draft.settle(NOWHERE.get(0));
            } else {
                draft.authority = null;
            }
        } else if (stage.is(use, SelectionRules.FILED_BY_CLOSING)) {
            draft.filedAt = use.settings().time("closesAt").withNano(0).plusSeconds(1 + chance.below(MANY_DAYS));
            draft.withdrawnAt = draft.withdrawnAt == null ? null : draft.filedAt.plusHours(1);
        } else if (stage.is(use, SelectionRules.PIECES_COMPLETE)) {
            draft.missingPiece =
                    new PieceId(chance.oneOf(List.copyOf(use.settings().codes("pieces"))));
            draft.missingPieceAsked = chance.below(2) == 0;
        } else if (stage.is(use, SelectionRules.LETTER_OF_SUPPORT)) {
            draft.hasLetter = false;
        } else if (stage.is(use, SelectionRules.CONDITIONS_MET)) {
            draft.failedCondition =
                    new ConditionId(chance.oneOf(List.copyOf(use.settings().codes("conditions"))));
        } else if (stage.is(use, SelectionRules.FIGURE_AT_LEAST)) {
            var least = use.settings().points("least");
            AttributeId figure = AttributeId.parse(use.settings().code("figure"));
            draft.figures.put(
                    figure,
                    SheetMaker.below(
                            least, requireNonNull(assumptions.getFigures().get(figure), "figure")));
        } else if (stage.is(use, SelectionRules.CATEGORY_AMONG)) {
            draft.categories.put(AttributeId.parse(use.settings().code("category")), new GroupId("none-of-these"));
        } else if (draft.authority != null) {
            draft.award = new ProgrammeId(use.settings().code("programme"));
        }
    }

    private SelectionDocuments documents(
            Chance chance,
            Stage stage,
            List<ApplicationDraft> drafts,
            List<Application> applications,
            Optional<SelectionDocuments> before) {
        SelectionDocumentsBuilder documents =
                SelectionDocuments.builder().applications(applications).earlierStage(before);
        addRecords(chance, stage, drafts, documents);
        boolean byCountry = affiliation(stage) == AffiliationKind.COUNTRY;
        sheets.get(stage.number - 1)
                .add(
                        chance,
                        drafts,
                        documents,
                        stage.procedure.getOwnRecusals().isEmpty() ? null : codes(drafts, byCountry),
                        affiliation(stage));
        if (stage.remainingTies == RemainingTieRule.Policy.DRAW && !applications.isEmpty()) {
            DrawPool pool = DrawPool.of(
                    stage.procedure.getId() + "@" + stage.procedure.getRevision(),
                    drafts.stream().map(draft -> draft.id.value()).toList(),
                    closing.plusDays(10));
            String seed = "dry run " + Long.toHexString(chance.bits()) + " " + Long.toHexString(chance.bits());
            documents.drawPool(pool).draw(Draw.of(pool, seed, "Made up for a dry run", closing.plusDays(11)));
        }
        return documents.build();
    }

    /** What evaluators belong to as the rule about their own applications asks; authority where it asks something else. */
    private static AffiliationKind affiliation(Stage stage) {
        return stage.procedure
                        .getOwnRecusals()
                        .filter(use -> stage.is(use, SelectionRules.RECUSAL_OWN_COUNTRY))
                        .isPresent()
                ? AffiliationKind.COUNTRY
                : AffiliationKind.AUTHORITY;
    }

    /** To what an evaluator can belong who has a tie to an application, in natural order; then what has nothing to do with any. */
    private static List<String> codes(List<ApplicationDraft> drafts, boolean byCountry) {
        TreeSet<String> codes = new TreeSet<>();
        for (ApplicationDraft draft : drafts) {
            LocalAuthority authority = draft.authority;
            if (authority != null) {
                codes.add(byCountry ? authority.country() : authority.getCode().toString());
            }
        }
        List<String> all = new ArrayList<>(codes);
        all.add(byCountry ? ELSEWHERE : "xy-municipality:0");
        return all;
    }

    private void addRecords(
            Chance chance, Stage stage, List<ApplicationDraft> drafts, SelectionDocumentsBuilder documents) {
        LocalDate day = closing.toLocalDate().plusDays(5);
        EvaluatorId by = new EvaluatorId("R1");
        TreeSet<String> conditions = new TreeSet<>();
        boolean awardsLookedUp = false;
        boolean lettersLookedUp = false;
        TreeSet<String> signers = new TreeSet<>();
        for (RuleUse use : stage.procedure.getScreening().uses()) {
            if (stage.is(use, SelectionRules.CONDITIONS_MET)) {
                conditions.addAll(use.settings().codes("conditions"));
            } else if (stage.is(use, SelectionRules.LETTER_OF_SUPPORT)) {
                lettersLookedUp = true;
                signers.addAll(use.settings().codes("kinds"));
            }
            awardsLookedUp |= stage.is(use, SelectionRules.NOT_AWARDED_BEFORE);
        }
        Optional<String> agreement = stage.procedure
                .getEndorsement()
                .filter(use -> stage.is(use, SelectionRules.ENDORSEMENT))
                .map(use -> use.settings().code("condition"));
        for (ApplicationDraft draft : drafts) {
            for (String condition : conditions) {
                ConditionId id = new ConditionId(condition);
                boolean recorded = !chance.happens(often.unstated());
                boolean failed = id.equals(draft.failedCondition);
                if (recorded || failed) {
                    documents.addChecks(
                            new RecordedCheck(draft.id, id, failed ? CheckResult.NOT_MET : CheckResult.MET, by, day));
                }
            }
            if (agreement.isPresent() && !conditions.contains(agreement.get())) {
                boolean recorded = !chance.happens(often.unstated());
                if (recorded || draft.objected) {
                    documents.addChecks(new RecordedCheck(
                            draft.id,
                            new ConditionId(agreement.get()),
                            draft.objected ? CheckResult.NOT_MET : CheckResult.MET,
                            by,
                            day));
                }
            }
            LocalAuthority authority = draft.authority;
            ProgrammeId award = draft.award;
            if (awardsLookedUp && award != null && authority != null) {
                documents.addPastAwards(new PastAward(authority.getCode(), award, day.minusYears(1)));
            }
            if (lettersLookedUp && draft.hasLetter) {
                documents.addLetters(draft.letter(signers));
            }
        }
    }
}
