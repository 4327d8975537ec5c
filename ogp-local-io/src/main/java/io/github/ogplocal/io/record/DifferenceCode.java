// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import io.github.ogplocal.io.prose.Language;

/** In which way a record differs from what it should be. */
public enum DifferenceCode {
    /** A file of the record is not there. */
    MISSING_FILE("missing-file", "الملف مفقود", "le fichier manque", "the file is missing"),
    /** A file is there that is not of the record. */
    ADDITIONAL_FILE(
            "additional-file",
            "ملف لا ينتمي إلى السجل",
            "le fichier n’appartient pas au registre",
            "the file does not belong to the record"),
    /** The bytes are no JSON; the number tells how far they are. */
    NOT_JSON("not-json", "محتوى لا يُقرأ بصيغة JSON", "le contenu n’est pas du JSON", "the content is not JSON"),
    /** The bytes are not the canonical form of what they say. */
    NOT_CANONICAL(
            "not-canonical",
            "ليست الصيغة القانونية لـ JSON",
            "ce n’est pas la forme canonique de JSON",
            "it is not in the canonical form of JSON"),
    /** The record has a form that this library does not know. */
    UNKNOWN_FORMAT(
            "unknown-format",
            "صيغة لا تعرفها هذه النسخة من البرنامج",
            "cette version du logiciel ne connaît pas ce format",
            "this version of the software does not know the format"),
    /** The engine's steps have a revision that this library does not know. */
    UNKNOWN_PIPELINE(
            "unknown-pipeline",
            "ترتيب خطوات لا تعرفه هذه النسخة من البرنامج",
            "cette version du logiciel ne connaît pas cet ordre des étapes",
            "this version of the software does not know the order of steps"),
    /** A rule is not among those that were handed over. */
    UNKNOWN_RULE(
            "unknown-rule",
            "قاعدة غير متوفّرة للتحقّق",
            "la règle n’est pas disponible pour la vérification",
            "the rule is not available for the check"),
    /** The content is not of the shape that the file has. */
    WRONG_SHAPE(
            "wrong-shape",
            "المحتوى لا يطابق ما يجب أن يكون في هذا الملف",
            "le contenu n’est pas celui qu’a ce fichier",
            "the content is not what such a file holds"),
    /** Procedure or documents are refused, as they would be before a decision. */
    REFUSED("refused", "مرفوض", "refusé", "refused"),
    /** The content is not the one whose digest was recorded. */
    CHANGED(
            "changed",
            "تغيّر المحتوى بعد تسجيل بصمته",
            "le contenu a changé depuis que son empreinte a été enregistrée",
            "the content has changed since its digest was recorded"),
    /** The digest of a part was recorded, and the part is not there. */
    MISSING_PART("missing-part", "جزء مفقود", "une partie manque", "a part is missing"),
    /** A part is there that should not be. */
    ADDITIONAL_PART("additional-part", "جزء زائد", "une partie est de trop", "there is a part too many"),
    /** A recorded digest is not that of what it stands for. */
    OTHER_DIGEST(
            "other-digest",
            "البصمة المسجّلة ليست بصمة المحتوى",
            "l’empreinte enregistrée n’est pas celle du contenu",
            "the recorded digest is not that of the content"),
    /** The record is not the one whose digest was published. */
    OTHER_HEAD(
            "other-head",
            "ليس هذا السجل الذي نُشرت بصمته",
            "ce n’est pas le registre dont l’empreinte a été publiée",
            "this is not the record whose digest was published"),
    /** A list that means no order is not in the order of a record. */
    OTHER_ORDER(
            "other-order",
            "القائمة ليست في ترتيب السجل",
            "la liste n’est pas dans l’ordre du registre",
            "the list is not in the order of a record"),
    /** Something else follows from procedure and documents. */
    OTHER_RESULT(
            "other-result",
            "الحساب من جديد يعطي نتيجة أخرى",
            "le nouveau calcul donne un autre résultat",
            "computing it again gives another result"),
    /** The same rules gave another result the second time. */
    NOT_REPRODUCIBLE(
            "not-reproducible",
            "القواعد لا تعطي النتيجة نفسها مرّتين",
            "les règles ne donnent pas deux fois le même résultat",
            "the rules do not give the same result twice"),
    /** A rule of somebody else's failed when it was asked again; it is named where the procedure uses one such rule alone. */
    RULE_FAILED(
            "rule-failed",
            "تعطّلت قاعدة ليست من هذا البرنامج، فلا يمكن الحساب من جديد",
            "une règle qui n’est pas de ce logiciel a échoué\u00a0: le nouveau calcul n’est pas possible",
            "a rule that is not of this software failed, so it cannot be computed again"),
    /** An assertion of the certificate does not hold. */
    FALSE_ASSERTION(
            "false-assertion",
            "بيان من بيانات الشهادة غير صحيح",
            "une affirmation du certificat est fausse",
            "an assertion of the certificate is false");

    private final String code;
    private final String arabic;
    private final String french;
    private final String english;

    DifferenceCode(String code, String arabic, String french, String english) {
        this.code = code;
        this.arabic = arabic;
        this.french = french;
        this.english = english;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }

    /** Whether it says that this library cannot judge, rather than that something is wrong. */
    public boolean isUnsupported() {
        return this == UNKNOWN_FORMAT || this == UNKNOWN_PIPELINE || this == UNKNOWN_RULE || this == RULE_FAILED;
    }

    String words(Language language) {
        return switch (language) {
            case ARABIC -> arabic;
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }
}
