// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static java.util.Map.entry;

import io.github.ogplocal.rules.Template;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The closed words that stand in problems' arguments, in Arabic, French and English. */
final class ProblemWords {
    private static final Map<String, Template> WORDS = words();

    private ProblemWords() {}

    /** A word's translation; empty when it has none. */
    static Optional<Template> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /** The closed words that have a translation. */
    static SortedSet<String> translated() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(WORDS.keySet()));
    }

    private static Map<String, Template> words() {
        return Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
                entry("object", Template.of("كائن", "objet", "object")),
                entry("array", Template.of("قائمة", "liste", "array")),
                entry("text", Template.of("نص", "texte", "text")),
                entry("number", Template.of("عدد", "nombre", "number")),
                entry("decimal", Template.of("عدد عشري", "nombre décimal", "decimal number")),
                entry("whole-number", Template.of("عدد صحيح", "nombre entier", "whole number")),
                entry("true-or-false", Template.of("صواب أو خطأ", "vrai ou faux", "true or false")),
                entry("ScreeningRule", Template.of("قاعدة قبول", "règle de recevabilité", "screening rule")),
                entry(
                        "DuplicateRule",
                        Template.of(
                                "قاعدة للملفات المتعدّدة",
                                "règle sur les dossiers multiples",
                                "rule for several files")),
                entry("PanelRule", Template.of("قاعدة للجنة التقييم", "règle de commission", "panel rule")),
                entry(
                        "MissingScoreRule",
                        Template.of(
                                "قاعدة للأعداد الناقصة", "règle sur les notes manquantes", "rule for missing scores")),
                entry("TotalRule", Template.of("قاعدة للمجموع", "règle de total", "total rule")),
                entry("RankingRule", Template.of("قاعدة للترتيب", "règle de classement", "ranking rule")),
                entry(
                        "CarryOverRule",
                        Template.of(
                                "قاعدة لاحتساب مجموع المرحلة السابقة",
                                "règle de report du total de la phase précédente",
                                "rule for the total of the earlier stage")),
                entry(
                        "SameApplicantRule",
                        Template.of(
                                "قاعدة لملفات الجماعة الواحدة",
                                "règle sur les dossiers d’une même collectivité",
                                "rule on files of one authority")),
                entry("RecusalRule", Template.of("قاعدة للتنحّي", "règle de déport", "rule on recusals")),
                entry(
                        "VerificationRule",
                        Template.of("قاعدة للتحقّق الميداني", "règle de vérification sur place", "verification rule")),
                entry("BandRule", Template.of("قاعدة لشرائح المنحة", "règle de tranches", "rule on bands")),
                entry(
                        "OverrideRule",
                        Template.of(
                                "قاعدة لقرارات اللجنة المخالفة للنتيجة",
                                "règle sur les décisions contraires au résultat",
                                "rule on decisions against the result")),
                entry("EndorsementRule", Template.of("قاعدة للمصادقة", "règle d’approbation", "rule on endorsement")),
                entry("ThresholdRule", Template.of("قاعدة للحدّ الأدنى", "règle de seuil", "threshold rule")),
                entry("GroupingRule", Template.of("قاعدة للمجموعات", "règle de regroupement", "grouping rule")),
                entry(
                        "AllocationRule",
                        Template.of("قاعدة لتوزيع المقاعد", "règle d’attribution des places", "rule for the places")),
                entry(
                        "ShortageRule",
                        Template.of(
                                "قاعدة لنقص المترشّحين",
                                "règle en cas de manque de candidats",
                                "rule for a shortage of candidates")),
                entry("TieBreakRule", Template.of("قاعدة للفصل عند التساوي", "règle de départage", "tie-break rule")),
                entry(
                        "RemainingTieRule",
                        Template.of(
                                "قاعدة للتساوي الباقي", "règle sur les égalités restantes", "rule for remaining ties")),
                entry(
                        "ReserveRule",
                        Template.of("قاعدة للقائمة التكميلية", "règle de liste complémentaire", "reserve rule")),
                entry("PublicationRule", Template.of("قاعدة للنشر", "règle de publication", "publication rule")),
                entry(
                        "AdmissionRule",
                        Template.of(
                                "قاعدة قبول المشاريع",
                                "règle d’admission des projets",
                                "rule on which projects are admitted")),
                entry("ChoiceRule", Template.of("طريقة اختيار", "méthode de choix", "rule on how projects are chosen")),
                entry(
                        "CompletionRule",
                        Template.of(
                                "قاعدة لاستعمال ما بقي",
                                "règle sur l’emploi du reste",
                                "rule on what becomes of the rest")),
                entry("LimitRule", Template.of("قاعدة لحدود الاختيار", "règle sur la limite", "rule on the limit")),
                entry("MethodRule", Template.of("طريقة حساب", "méthode de calcul", "method")),
                entry(
                        "OpenTieRule",
                        Template.of(
                                "قاعدة لما بقي متساويًا",
                                "règle sur les égalités non départagées",
                                "rule on ties that stay open")),
                entry("RatingRule", Template.of("قاعدة للتقييم", "règle sur les notes", "rule on ratings")),
                entry(
                        "RecordRule",
                        Template.of(
                                "قاعدة للقرارات المسجّلة",
                                "règle sur les décisions consignées",
                                "rule on recorded decisions")),
                entry("TieKeyRule", Template.of("معيار للفصل بين المتساوين", "clé de départage", "tie-break")),
                entry(
                        "money-table",
                        Template.of("مبلغ مالي لكلّ رمز", "montant pour chaque code", "amount of money for each code")),
                entry("points", Template.of("نقاط", "points", "points")),
                entry("count", Template.of("عدد صحيح", "nombre entier", "whole number")),
                entry("choice", Template.of("اختيار من قائمة", "choix dans une liste", "choice from a list")),
                entry("time", Template.of("تاريخ وساعة", "date et heure", "date and time")),
                entry("code", Template.of("رمز", "code", "code")),
                entry("codes", Template.of("قائمة رموز", "liste de codes", "list of codes")),
                entry("points-table", Template.of("نقاط لكلّ رمز", "points pour chaque code", "points for each code")),
                entry("money", Template.of("مبلغ مالي", "montant", "amount of money")),
                entry("counts", Template.of("عدد لكلّ رمز", "nombre pour chaque code", "number for each code")),
                entry("control", Template.of("حرف تحكّم", "caractère de commande", "control character")),
                entry("direction", Template.of("علامة لاتجاه الكتابة", "marque de direction", "direction mark")),
                entry("invisible", Template.of("حرف غير مرئي", "caractère invisible", "invisible character")),
                entry("joiner", Template.of("حرف وصل غير مرئي", "liant invisible", "invisible joiner")),
                entry(
                        "mixed-script",
                        Template.of(
                                "حرف من كتابة أخرى داخل الكلمة",
                                "lettre d’une autre écriture dans le mot",
                                "letter of another script in the word")),
                entry(
                        "other-script",
                        Template.of(
                                "كلمة بحروف غير عربية ولا لاتينية",
                                "mot en lettres ni arabes ni latines",
                                "word in letters neither Arabic nor Latin")),
                entry(
                        "look-alike",
                        Template.of(
                                "حرف يشبه حرفًا آخر",
                                "caractère qui ressemble à une autre lettre",
                                "character that looks like another letter")),
                entry(
                        "turkish-i",
                        Template.of(
                                "حرف i بلا نقطة أو I بنقطة",
                                "i sans point ou I avec point",
                                "i without a dot or I with one")),
                entry(
                        "stray-mark",
                        Template.of(
                                "علامة تشكيل بلا حرف تقع عليه",
                                "signe sans lettre qui le porte",
                                "mark without a letter to carry it")),
                entry(
                        "mark-pile",
                        Template.of(
                                "علامات متراكمة على حرف واحد",
                                "signes accumulés sur une lettre",
                                "marks piled on one letter")),
                entry("employment", Template.of("شغل", "emploi", "employment")),
                entry("family", Template.of("قرابة", "famille", "family")),
                entry("financial", Template.of("مالية", "finances", "financial")),
                entry("association", Template.of("انتماء إلى جمعية أو هيكل", "association", "association")),
                entry("other", Template.of("أخرى", "autre", "other")),
                entry("null", Template.of("null", "null", "null")))));
    }
}
