// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.rules.Template;

/**
 * What is said of the review of a dossier.
 *
 * <p>The Arabic should be read by a native official before a release.
 */
@SuppressWarnings("ImmutableEnumChecker") // Templates are unmodifiable.
public enum ReviewPhrase implements Phrasing {
    TITLE(
            "مراجعة الملف حسب {procedure}، النسخة {revision}",
            "Examen du dossier selon {procedure}, révision {revision}",
            "Review of the dossier by {procedure}, revision {revision}"),
    RULES(
            "القواعد {procedure}، النسخة {revision}",
            "Règlement {procedure}, révision {revision}",
            "Procedure {procedure}, revision {revision}"),
    PERCENT("{number}\u00a0%", "{number}\u00a0%", "{number}\u00a0%"),
    AUTHORITY("الجماعة: {authority}.", "Collectivité : {authority}.", "Authority: {authority}."),
    DAY(
            "يوم المراجعة: {day}. لا يُحتسب ما حدث بعده.",
            "Jour de l’examen : {day}. Rien de ce qui est postérieur ne compte.",
            "Day of the review: {day}. Nothing later counts."),
    COUNTS(
            "غير مستوفى: {notMet}؛ يتعذّر الحكم: {open}؛ مستوفى: {met}.",
            "Non rempli : {notMet} ; indéterminable : {open} ; rempli : {met}.",
            "Not met: {notMet}; cannot be judged: {open}; met: {met}."),
    NOTHING(
            "ليس في الملف ما تنظر فيه هذه القواعد.",
            "Le dossier ne contient rien que ces règles concernent.",
            "The dossier holds nothing that these rules are about."),
    NOT_MET("ما لم يُستوفَ", "Ce qui n’est pas rempli", "What is not met"),
    OPEN("ما يتعذّر الحكم فيه", "Ce qui ne peut être déterminé", "What cannot be judged"),
    MET("ما استُوفي", "Ce qui est rempli", "What is met"),
    RULE("{clause} [{rule}]", "{clause} [{rule}]", "{clause} [{rule}]"),
    FINDING("{subject}: {sentence}", "{subject} : {sentence}", "{subject}: {sentence}"),
    WHOLE("الملف كلّه", "Le dossier entier", "The whole dossier"),
    NAMED("{name} ({id})", "{name} ({id})", "{name} ({id})"),
    ON("{name}، {date}", "{name}, {date}", "{name}, {date}"),
    SEEN_AT("المصدر: {source}", "source : {source}", "source: {source}"),
    SEEN_AT_PLACE("المصدر: {source}، {place}", "source : {source}, {place}", "source: {source}, {place}"),
    DUTIES("ما هو مطلوب، حسب الأجل", "Ce qui est à faire, par échéance", "What is due, by day"),
    DUE("الأجل", "échéance", "due"),
    DUTY("المطلوب", "à faire", "what has to be done"),
    SUBJECT("الموضوع", "objet", "about"),
    STANDING("الحال", "état", "standing"),
    TIME("المرة {number}", "n° {number}", "no. {number}"),
    DONE_IN_TIME("أُنجز في الأجل", "fait dans le délai", "done in time"),
    LATE("متأخر أو أُنجز متأخرا", "en retard, ou fait en retard", "late, or done late"),
    NOT_YET("لم يحلّ أجله أو لا يُعرف", "pas encore échu, ou non connu", "not yet due, or not known"),
    ARTICLE_STEPS("ترتيب النظر", "L’ordre de l’examen", "The order of steps"),
    ARTICLE_CHECKS("ما يُنظر فيه", "Ce qui est examiné", "What is looked at");

    private final Template template;

    ReviewPhrase(String arabic, String french, String english) {
        template = Template.of(arabic, french, english);
    }

    @Override
    public Template template() {
        return template;
    }
}
