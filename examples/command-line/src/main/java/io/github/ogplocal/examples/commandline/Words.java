// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.SettingKind;

/** What stands around the questions of a blank procedure. */
enum Words {
    TITLE(
            "أسئلة لقواعد الدعوة إلى الترشّح",
            "Questions pour le règlement de l’appel",
            "Questions for the rules of the call"),
    INTRODUCTION(
            "أجب عن كل سؤال في الملف procedure.json، ثم تحقّق منه بالأمر: ogp-local validate --type procedure."
                    + " كل سؤال بقي مفتوحًا يُذكر مع سطره. لا توجد أجوبة ضمنية.",
            "Répondez à chaque question dans procedure.json, puis vérifiez avec : ogp-local validate --type procedure."
                    + " Chaque question encore ouverte est signalée avec sa ligne. Il n’y a pas de réponse par défaut.",
            "Answer each question in procedure.json, then check it with: ogp-local validate --type procedure. Every"
                    + " question that is still open is listed with its line. There are no default answers."),
    KEY("المفتاح:", "Clé :", "Key:"),
    ONE(
            "اختر قاعدة واحدة، واكتب {\"rule\": \"…\", \"settings\": {…}}:",
            "Choisissez une règle, et écrivez {\"rule\": \"…\", \"settings\": {…}} :",
            "Choose one rule, and write {\"rule\": \"…\", \"settings\": {…}}:"),
    SEVERAL(
            "اختر قاعدة أو أكثر، أو اكتب [] إذا لم توجد أيّ قاعدة:",
            "Choisissez une ou plusieurs règles, ou écrivez [] s’il n’y en a aucune :",
            "Choose one rule or several, or write [] when there is none:"),
    OPTIONAL(
            "اختياري: يُحذف هذا المفتاح إن لم توجد هذه المرحلة في الدعوة.",
            "Facultatif : omettez cette clé si l’appel ne prévoit rien de tel.",
            "Optional: leave this key out when the call has no such step."),
    STAGE(
            "اكتب {\"procedure\": {…}, \"carryOver\": {\"rule\": \"…\", \"settings\": {…}}}: القواعد الكاملة للمرحلة السابقة، وقاعدة"
                    + " من هذه القواعد:",
            "Écrivez {\"procedure\": {…}, \"carryOver\": {\"rule\": \"…\", \"settings\": {…}}} : tout le règlement de la phase"
                    + " précédente, et une de ces règles :",
            "Write {\"procedure\": {…}, \"carryOver\": {\"rule\": \"…\", \"settings\": {…}}}: all rules of the earlier stage, and one"
                    + " of these:"),
    CRITERIA(
            "اكتب [] إذا لم يكن شيء منقّطًا. لكل معيار: id، title، scale (أدنى عدد least، أعلى عدد most، الخطوة step)، weight.",
            "Écrivez [] si rien n’est noté. Pour chaque critère : id, title, scale (least : note la plus basse, most : la plus haute, step : le pas),"
                    + " weight (poids).",
            "Write [] when nothing is scored. For each criterion: id, title, scale (least, most, step), weight."),
    REGIONS(
            "id، revision، title، source، groups (لكل مجموعة id و name)، members (لكل رمز ISO 3166-2 مجموعته).",
            "id, revision, title, source, groups (id et name de chaque groupe), members (le groupe de chaque code"
                    + " ISO 3166-2).",
            "id, revision, title, source, groups (id and name of each), members (the group of each ISO 3166-2 code)."),
    POINTS("عدد عشري", "nombre décimal", "decimal number"),
    COUNT("عدد صحيح", "nombre entier", "whole number"),
    CHOICE("كلمة من القائمة", "un mot de la liste", "one of these words"),
    TIME(
            "تاريخ وساعة مع فارق التوقيت، مثل 2025-07-31T23:59:59+01:00",
            "date et heure avec le décalage horaire, comme 2025-07-31T23:59:59+01:00",
            "date and time with the offset, like 2025-07-31T23:59:59+01:00"),
    CODE("رمز", "code", "code"),
    CODES("قائمة رموز", "liste de codes", "list of codes"),
    COUNTS("عدد صحيح لكل رمز", "nombre entier pour chaque code", "whole number for each code"),
    POINTS_TABLE("عدد عشري لكل رمز", "nombre décimal pour chaque code", "decimal number for each code"),
    MONEY("مبلغ مالي، مثل TND 1500.25", "montant, comme TND 1500.25", "amount of money, like TND 1500.25"),
    MONEY_TABLE("مبلغ مالي لكل رمز", "montant pour chaque code", "amount of money for each code");

    @SuppressWarnings("ImmutableEnumChecker") // LocalizedText is immutable; the checker cannot see it.
    private final LocalizedText text;

    Words(String arabic, String french, String english) {
        this.text = LocalizedText.of(arabic, french, english);
    }

    String in(Language language) {
        return text.inOrNearest(language.name());
    }

    static Words kind(SettingKind kind) {
        return switch (kind) {
            case POINTS -> POINTS;
            case COUNT -> COUNT;
            case CHOICE -> CHOICE;
            case TIME -> TIME;
            case CODE -> CODE;
            case CODES -> CODES;
            case COUNTS -> COUNTS;
            case POINTS_TABLE -> POINTS_TABLE;
            case MONEY -> MONEY;
            case MONEY_TABLE -> MONEY_TABLE;
        };
    }
}
