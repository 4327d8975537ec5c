// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.rules.Template;

/**
 * What the file of a local authority says beside the labels of its parts.
 *
 * <p>The Arabic should be read by a native official before a release.
 */
@SuppressWarnings("ImmutableEnumChecker") // Templates are unmodifiable.
public enum FilePhrase implements Phrasing {
    AUTHORITY_AND_BODIES("الجماعة والهياكل", "Collectivité et organismes", "Authority and bodies"),
    COMMITTEES("اللجان والاجتماعات", "Comités et réunions", "Committees and meetings"),
    PLANS("الخطط والاتفاقيات", "Plans et conventions", "Plans and agreements"),
    HISTORY("ما جرى والتقدّم", "Chronologie et avancement", "What happened, and progress"),
    PAPERS("الوثائق والمصادر", "Documents et sources", "Documents and sources"),
    NAME("الاسم", "nom", "name"),
    CODE("الرمز الوطني", "code national", "national code"),
    SUBDIVISION("التقسيم الترابي", "subdivision", "subdivision"),
    SECTOR("القطاع", "secteur", "sector"),
    PART_OF("جزء من", "fait partie de", "part of"),
    SUCCESSOR("خلفه", "succédé par", "succeeded by"),
    ENDED("انتهى في", "a pris fin le", "ended on"),
    REGISTRATION("التسجيل", "inscription", "registration"),
    FROM("من", "depuis", "from"),
    UNTIL("إلى", "jusqu’à", "until"),
    ESTABLISHED("أُحدثت في", "créé le", "established on"),
    DISSOLVED("حُلّت في", "dissous le", "dissolved on"),
    PLAN("الخطة", "plan", "plan"),
    OF_COMMITMENT("التعهّد", "engagement", "commitment"),
    MEETS("الدورية", "périodicité", "meets"),
    DECIDES("تقرّر بـ", "décide par", "decides by"),
    TIED("عند تساوي الأصوات", "en cas de partage", "when votes are tied"),
    MINUTES_PUBLIC("تنشر محاضرها", "publie ses comptes rendus", "publishes its minutes"),
    FUNCTION("المهمّة", "mission", "task"),
    SEAT("المقعد", "siège", "seat"),
    OFFICE("الوظيفة", "fonction", "office"),
    BODY("الهيكل", "organisme", "body"),
    STAFF("الصنف الإداري", "catégorie de personnel", "staff category"),
    FILLED_BY("طريقة الاختيار", "mode de désignation", "filled by"),
    ON_BEHALF("عن", "au nom de", "on behalf of"),
    KIND("النوع", "nature", "kind"),
    ROLE("الصفة", "qualité", "role"),
    SIDE("الطرف", "côté", "side"),
    PRESENT("عدد الحاضرين", "présents", "present"),
    MINUTES("نُشر المحضر في", "compte rendu publié le", "minutes published on"),
    MINUTES_AT("المحضر", "compte rendu", "minutes"),
    DECISION("القرار", "décision", "decision"),
    CONCERNS("يخصّ", "concerne", "concerns"),
    IN_FAVOUR("مع", "pour", "in favour"),
    AGAINST("ضدّ", "contre", "against"),
    ABSTAINED("محتفظ", "abstentions", "abstained"),
    RECUSED("متنحّون", "déports", "recused"),
    DRAWN_FROM("من أعضاء", "issu de", "drawn from"),
    CONTACT("نقطة الاتصال", "point de contact", "point of contact"),
    INDEPENDENT("مستقلّ حسب المصدر", "indépendant selon la source", "independent, as the source says"),
    SUBMITTED("تاريخ الإيداع", "soumis le", "submitted on"),
    PARTY("الطرف", "partie", "party"),
    CONCLUDED("أُبرمت في", "conclue le", "concluded on"),
    PURPOSE("الغرض", "objet", "purpose"),
    NOTE("ملاحظة", "remarque", "note"),
    UNDATED("دون تاريخ", "sans date", "without a date"),
    APPLIED("ترشّح", "candidature", "applied"),
    JOINED("انضمام", "adhésion", "joined"),
    CONSULTED("استشارة", "consultation", "consultation"),
    ENDORSED("مساندة", "approbation", "endorsed"),
    ADOPTED("مصادقة", "adoption", "adopted"),
    PLAN_SUBMITTED("إيداع", "soumission", "submitted"),
    AMENDED("تعديل", "modification", "amended"),
    STALLED("تعطّل", "blocage", "stalled"),
    RESTARTED("استئناف", "reprise", "restarted"),
    COMPLETED("إتمام", "achèvement", "completed"),
    WITHDRAWN("سحب", "retrait", "withdrawn"),
    MERGED("إدماج", "fusion", "merged"),
    CARRIED_OVER("ترحيل", "report au plan suivant", "carried over"),
    ASSESSED("تقييم", "évaluation", "assessed"),
    PUBLISHED("نشر", "publication", "published"),
    AGREEMENT("اتفاقية", "convention", "agreement"),
    LEFT("مغادرة", "départ", "left");

    private final Template template;

    FilePhrase(String arabic, String french, String english) {
        template = Template.of(arabic, french, english);
    }

    /** What happened. */
    public static FilePhrase of(PlanEventKind kind) {
        return switch (kind) {
            case APPLIED -> APPLIED;
            case JOINED -> JOINED;
            case CONSULTED -> CONSULTED;
            case ENDORSED -> ENDORSED;
            case ADOPTED -> ADOPTED;
            case SUBMITTED -> PLAN_SUBMITTED;
            case AMENDED -> AMENDED;
            case STALLED -> STALLED;
            case RESTARTED -> RESTARTED;
            case COMPLETED -> COMPLETED;
            case WITHDRAWN -> WITHDRAWN;
            case MERGED -> MERGED;
            case CARRIED_OVER -> CARRIED_OVER;
            case ASSESSED -> ASSESSED;
            case PUBLISHED -> PUBLISHED;
            case AGREEMENT -> AGREEMENT;
            case LEFT -> LEFT;
        };
    }

    @Override
    public Template template() {
        return template;
    }
}
