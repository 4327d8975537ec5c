// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.AllocationRule;
import io.github.ogplocal.rules.selection.BandRule;
import io.github.ogplocal.rules.selection.CarryOverRule;
import io.github.ogplocal.rules.selection.DuplicateRule;
import io.github.ogplocal.rules.selection.EndorsementRule;
import io.github.ogplocal.rules.selection.GroupingRule;
import io.github.ogplocal.rules.selection.MissingScoreRule;
import io.github.ogplocal.rules.selection.OverrideRule;
import io.github.ogplocal.rules.selection.PanelRule;
import io.github.ogplocal.rules.selection.PublicationRule;
import io.github.ogplocal.rules.selection.RankingRule;
import io.github.ogplocal.rules.selection.RecusalRule;
import io.github.ogplocal.rules.selection.RemainingTieRule;
import io.github.ogplocal.rules.selection.ReserveRule;
import io.github.ogplocal.rules.selection.SameApplicantRule;
import io.github.ogplocal.rules.selection.ScreeningRule;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.ShortageRule;
import io.github.ogplocal.rules.selection.ThresholdRule;
import io.github.ogplocal.rules.selection.TieBreakRule;
import io.github.ogplocal.rules.selection.TotalRule;
import io.github.ogplocal.rules.selection.VerificationRule;
import org.jspecify.annotations.Nullable;

/** What a procedure settles, one attribute after the other, in the order of the document. */
enum Question {
    ID("id", "ما معرّف قواعد الدعوة؟", "Quel est l’identifiant du règlement ?", "What is the procedure's id?"),
    REVISION(
            "revision",
            "ما رقم النسخة؟ (1 لأوّل نسخة)",
            "Quel est le numéro de révision ? (1 pour la première)",
            "Which revision is it? (1 for the first)"),
    TITLE("title", "ما عنوان الدعوة؟", "Quel est l’intitulé de l’appel ?", "What is the call's title?"),
    SOURCE("source", "أين نُشرت هذه القواعد؟", "Où ce règlement est-il publié ?", "Where are these rules published?"),
    PIPELINE(
            "pipeline",
            "ما ترتيب المراحل؟ (لا يوجد إلا ترتيب واحد، وهو مذكور)",
            "Quel ordre des opérations ? (il n’y en a qu’un, déjà inscrit)",
            "Which order of steps? (there is only one, already filled in)"),
    REGION_SCHEME(
            "regionScheme",
            "كيف تُجمع الولايات في جهات؟ (لا يُذكر إلا إذا كان التنافس حسب الجهة)",
            "Comment les gouvernorats sont-ils regroupés ? (seulement si la concurrence se fait par région)",
            "How are the subdivisions grouped? (only when applicants compete by region)"),
    SCREENING(
            "screening",
            ScreeningRule.class,
            true,
            "ما شروط قبول الملف؟",
            "Que doit remplir un dossier pour être recevable ?",
            "What must an application fulfil to be admitted?"),
    DUPLICATES(
            "duplicates",
            DuplicateRule.class,
            false,
            "ما مصير عدّة ملفات لجماعة محلية واحدة؟",
            "Que deviennent plusieurs dossiers d’une même collectivité ?",
            "What becomes of several applications of one authority?"),
    CRITERIA(
            "criteria",
            "ما المعايير، وسلّم كل معيار ووزنه؟",
            "Quels critères, avec quelle échelle et quel poids ?",
            "Which criteria, on which scale and with which weight?"),
    PANEL(
            "panel",
            PanelRule.class,
            false,
            "كيف تصير أعداد المقيّمين عددًا واحدًا لكل معيار؟",
            "Comment les notes des évaluateurs deviennent-elles une note par critère ?",
            "How do the evaluators' scores become one score a criterion?"),
    MISSING_SCORES(
            "missingScores",
            MissingScoreRule.class,
            false,
            "ما الحكم إذا لم يُسند عدد لمعيار؟",
            "Que signifie un critère non noté ?",
            "What does a criterion without a score mean?"),
    TOTAL(
            "total",
            TotalRule.class,
            false,
            "كيف يُحسب المجموع؟",
            "Comment se calcule le total ?",
            "How is the total computed?"),
    RANKING(
            "ranking",
            RankingRule.class,
            false,
            "بماذا يُرتّب المترشّحون؟",
            "D’après quoi classe-t-on les candidats ?",
            "By what are candidates ranked?"),
    THRESHOLDS(
            "thresholds",
            ThresholdRule.class,
            true,
            "ما الحدّ الأدنى المطلوب؟",
            "Quel seuil faut-il atteindre ?",
            "Which threshold must be reached?"),
    GROUPING(
            "grouping",
            GroupingRule.class,
            false,
            "بين من يكون التنافس؟",
            "Entre qui se fait la concurrence ?",
            "Who competes with whom?"),
    ALLOCATION(
            "allocation",
            AllocationRule.class,
            false,
            "كم مقعدًا لكل مجموعة؟",
            "Combien de places pour chaque groupe ?",
            "How many places has each group?"),
    SHORTAGE(
            "shortage",
            ShortageRule.class,
            false,
            "ما مصير المقاعد التي لا تملؤها مجموعة؟",
            "Que deviennent les places qu’un groupe ne peut remplir ?",
            "What becomes of places that a group cannot fill?"),
    TIE_BREAKS(
            "tieBreaks",
            TieBreakRule.class,
            true,
            "ما الذي يفصل عند التساوي في المجموع، وبأيّ ترتيب؟",
            "Qu’est-ce qui départage les totaux égaux, et dans quel ordre ?",
            "What separates equal points, and in which order?"),
    REMAINING_TIES(
            "remainingTies",
            RemainingTieRule.class,
            false,
            "ما الحكم إذا بقي التساوي؟",
            "Que faire d’une égalité qui reste ?",
            "What happens to a tie that remains?"),
    RESERVE(
            "reserve",
            ReserveRule.class,
            false,
            "هل توجد قائمة تكميلية؟",
            "Y a-t-il une liste complémentaire ?",
            "Is there a reserve list?"),
    PUBLICATION(
            "publication",
            PublicationRule.class,
            false,
            "ما الذي يُنشر، وعمّن؟",
            "Que publie-t-on, et sur qui ?",
            "What is published, and about whom?"),
    EARLIER_STAGE(
            "earlierStage",
            CarryOverRule.class,
            false,
            "هل تسبقها مرحلة أخرى، وما الذي يُحتسب من مجموعها؟",
            "Y a-t-il une phase avant celle-ci, et que compte son total ?",
            "Is there a stage before this one, and what does its total count?"),
    SAME_APPLICANT(
            "sameApplicant",
            SameApplicantRule.class,
            false,
            "أيّ ملفات تُعدّ لجماعة واحدة وإن اختلف رمزها؟",
            "Quels dossiers sont d’une même collectivité malgré des codes différents ?",
            "Which files are of one authority although their codes differ?"),
    OWN_RECUSALS(
            "ownRecusals",
            RecusalRule.class,
            false,
            "من يتنحّى بحكم القواعد وحدها؟",
            "Qui se déporte par le seul effet du règlement ?",
            "Who stays out by the rules alone?"),
    VERIFICATION(
            "verification",
            VerificationRule.class,
            false,
            "أيّ نقاط يُتحقّق منها ميدانيًّا؟",
            "Quelles notes sont vérifiées sur place ?",
            "Which scores are verified on the spot?"),
    BANDS(
            "bands",
            BandRule.class,
            false,
            "هل للمنحة شرائح؟",
            "La dotation a-t-elle des tranches ?",
            "Does the award have bands?"),
    OVERRIDES(
            "overrides",
            OverrideRule.class,
            false,
            "هل للجنة أن تخالف النتيجة، وإلى أيّ حدّ؟",
            "Une commission peut-elle s’écarter du résultat, et jusqu’où ?",
            "May a committee depart from the result, and how far?"),
    ENDORSEMENT(
            "endorsement",
            EndorsementRule.class,
            false,
            "من يجب أن يصادق على اختيار المختارين؟",
            "Qui doit approuver les retenus ?",
            "Who must agree to those selected?");

    private final String attribute;
    private final @Nullable Class<? extends SelectionRule> slot;
    private final boolean several;

    @SuppressWarnings("ImmutableEnumChecker") // LocalizedText is immutable; the checker cannot see it.
    private final LocalizedText text;

    Question(String attribute, String arabic, String french, String english) {
        this(attribute, null, false, arabic, french, english);
    }

    Question(
            String attribute,
            @Nullable Class<? extends SelectionRule> slot,
            boolean several,
            String arabic,
            String french,
            String english) {
        this.attribute = attribute;
        this.slot = slot;
        this.several = several;
        this.text = LocalizedText.of(arabic, french, english);
    }

    /** The key in the document. */
    String attribute() {
        return attribute;
    }

    /** The kind of rule that answers; null when no rule does. */
    @Nullable
    Class<? extends SelectionRule> slot() {
        return slot;
    }

    /** Whether the call may have no such step; the key is then left out. */
    boolean isOptional() {
        return this == REGION_SCHEME || compareTo(PUBLICATION) > 0;
    }

    /** Whether any number of rules may answer. */
    boolean isSeveral() {
        return several;
    }

    /** The question. */
    String in(Language language) {
        return text.inOrNearest(language.name());
    }
}
