// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.model.committee.CommitteeKind;
import io.github.ogplocal.model.committee.DecisionMode;
import io.github.ogplocal.model.committee.DecisionResult;
import io.github.ogplocal.model.committee.MemberRole;
import io.github.ogplocal.model.committee.MemberSelection;
import io.github.ogplocal.model.committee.TieMode;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the closed lists of a dossier, in three languages.
 *
 * <p>The Arabic should be read by a native official before a release.
 */
public final class ReviewWords {
    private static final SortedMap<String, LocalizedText> BY_CODE = byCode();

    private ReviewWords() {}

    /** The words for a code of any of these lists; where two lists share a code, they share what it means. */
    static Optional<LocalizedText> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** What a committee is there for. */
    public static LocalizedText of(CommitteeKind kind) {
        return switch (kind) {
            case STEERING -> LocalizedText.of("لجنة قيادة", "comité de pilotage", "steering committee");
            case ORGANISING -> LocalizedText.of("لجنة تنظيم", "comité d’organisation", "organising committee");
            case TECHNICAL -> LocalizedText.of("لجنة فنية", "comité technique", "technical committee");
            case WORKING -> LocalizedText.of("لجنة عمل", "groupe de travail", "working committee");
            case MONITORING -> LocalizedText.of("هيكل متابعة", "organe de suivi", "monitoring body");
        };
    }

    /** How a body decides. */
    public static LocalizedText of(DecisionMode mode) {
        return switch (mode) {
            case UNANIMITY -> LocalizedText.of("الإجماع", "unanimité", "unanimity");
            case CONSENSUS -> LocalizedText.of("التوافق", "consensus", "consensus");
            case SIMPLE_MAJORITY -> LocalizedText.of("الأغلبية البسيطة", "majorité simple", "simple majority");
            case ABSOLUTE_MAJORITY -> LocalizedText.of("الأغلبية المطلقة", "majorité absolue", "absolute majority");
            case TWO_THIRDS -> LocalizedText.of("أغلبية الثلثين", "majorité des deux tiers", "two-thirds majority");
        };
    }

    /** What was recorded as the end of a decision. */
    public static LocalizedText of(DecisionResult result) {
        return switch (result) {
            case ADOPTED -> LocalizedText.of("مصادق عليه", "adopté", "adopted");
            case REJECTED -> LocalizedText.of("مرفوض", "rejeté", "rejected");
            case POSTPONED -> LocalizedText.of("مؤجّل", "reporté", "postponed");
        };
    }

    /** What a member is. */
    public static LocalizedText of(MemberRole role) {
        return switch (role) {
            case CHAIR -> LocalizedText.of("رئيس", "président", "chair");
            case VICE_CHAIR -> LocalizedText.of("نائب رئيس", "vice-président", "vice-chair");
            case COORDINATOR -> LocalizedText.of("منسّق", "coordinateur", "coordinator");
            case SECRETARY -> LocalizedText.of("كاتب", "secrétaire", "secretary");
            case MONITORING_OFFICER -> LocalizedText.of("مكلّف بالمتابعة", "chargé du suivi", "monitoring officer");
            case MEMBER -> LocalizedText.of("عضو", "membre", "member");
            case OBSERVER -> LocalizedText.of("ملاحظ", "observateur", "observer");
        };
    }

    /** How a member came to sit there. */
    public static LocalizedText of(MemberSelection selection) {
        return switch (selection) {
            case OPEN_CALL -> LocalizedText.of("طلب ترشح مفتوح", "appel ouvert à candidatures", "open call");
            case ELECTION -> LocalizedText.of("انتخاب", "élection", "election");
            case APPOINTMENT -> LocalizedText.of("تعيين", "nomination", "appointment");
            case EX_OFFICIO -> LocalizedText.of("بحكم الوظيفة", "de droit", "by office");
            case INVITATION -> LocalizedText.of("دعوة", "invitation", "invitation");
        };
    }

    /** What becomes of a tied vote. */
    public static LocalizedText of(TieMode mode) {
        return switch (mode) {
            case REJECTED ->
                LocalizedText.of("يُرفض المقترح", "la proposition est rejetée", "the proposal is rejected");
            case CHAIR_DECIDES ->
                LocalizedText.of("يرجّح صوت الرئيس", "la voix du président est prépondérante", "the chair decides");
            case POSTPONED ->
                LocalizedText.of("يُؤجّل القرار", "la décision est reportée", "the decision is postponed");
        };
    }

    /** A part of society. */
    public static LocalizedText of(Sector sector) {
        return switch (sector) {
            case GOVERNMENT -> LocalizedText.of("الإدارة", "administration", "government");
            case CIVIL_SOCIETY -> LocalizedText.of("المجتمع المدني", "société civile", "civil society");
            case PRIVATE_SECTOR -> LocalizedText.of("القطاع الخاص", "secteur privé", "private sector");
            case ACADEMIA -> LocalizedText.of("الوسط الأكاديمي", "milieu universitaire", "academia");
            case MEDIA -> LocalizedText.of("الإعلام", "médias", "media");
            case INTERNATIONAL ->
                LocalizedText.of("المنظمات الدولية", "organisations internationales", "international organisations");
            case CITIZENS -> LocalizedText.of("المواطنون", "citoyens", "citizens");
        };
    }

    /** Who says how far something is. */
    public static LocalizedText of(AssessorKind assessor) {
        return switch (assessor) {
            case SELF -> LocalizedText.of("تقييم ذاتي", "auto-évaluation", "self-assessment");
            case MONITORING_BODY -> LocalizedText.of("هيكل المتابعة", "organe de suivi", "monitoring body");
            case INDEPENDENT_REPORTING_MECHANISM ->
                LocalizedText.of(
                        "آلية التقييم المستقلة",
                        "mécanisme d’évaluation indépendant",
                        "independent reporting mechanism");
            case NATIONAL -> LocalizedText.of("جهة وطنية", "instance nationale", "national body");
            case OTHER -> LocalizedText.of("جهة أخرى", "autre", "other");
        };
    }

    /** How far something is, on the scale of the Open Government Partnership. */
    public static LocalizedText of(Completion completion) {
        return switch (completion) {
            case NO_EVIDENCE_AVAILABLE ->
                LocalizedText.of("لا دليل متوفّر", "aucune preuve disponible", "no evidence available");
            case NOT_STARTED -> LocalizedText.of("لم يبدأ", "non commencé", "not started");
            case LIMITED -> LocalizedText.of("محدود", "limité", "limited");
            case SUBSTANTIAL -> LocalizedText.of("متقدّم", "substantiel", "substantial");
            case COMPLETE -> LocalizedText.of("منجز", "achevé", "complete");
        };
    }

    private static SortedMap<String, LocalizedText> byCode() {
        TreeMap<String, LocalizedText> words = new TreeMap<>();
        for (Sector value : Sector.values()) {
            words.putIfAbsent(value.code(), of(value));
        }
        for (CommitteeKind value : CommitteeKind.values()) {
            words.putIfAbsent(value.code(), of(value));
        }
        for (MemberRole value : MemberRole.values()) {
            words.putIfAbsent(value.code(), of(value));
        }
        for (MemberSelection value : MemberSelection.values()) {
            words.putIfAbsent(value.code(), of(value));
        }
        for (DecisionMode value : DecisionMode.values()) {
            words.putIfAbsent(value.code(), of(value));
        }
        for (DecisionResult value : DecisionResult.values()) {
            words.putIfAbsent(value.code(), of(value));
        }
        for (TieMode value : TieMode.values()) {
            words.putIfAbsent(value.code(), of(value));
        }
        for (Completion value : Completion.values()) {
            words.putIfAbsent(value.code(), of(value));
        }
        for (AssessorKind value : AssessorKind.values()) {
            words.putIfAbsent(value.code(), of(value));
        }
        words.put("unknown", LocalizedText.of("غير معروف", "côté inconnu", "side not known"));
        return Collections.unmodifiableSortedMap(words);
    }
}
