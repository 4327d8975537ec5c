// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.report.CaseOrganisationType;
import io.github.ogplocal.model.report.ChallengeKind;
import io.github.ogplocal.model.text.LocalizedText;

/** The words of closed lists that documents use. The Arabic should be read by a native official before a release. */
final class DocumentWords {
    private DocumentWords() {}

    static LocalizedText of(CaseOrganisationType type) {
        return switch (type) {
            case GOVERNMENT -> LocalizedText.of("هيكل حكومي", "administration publique", "government");
            case NGO ->
                LocalizedText.of(
                        "منظمة غير حكومية", "organisation non gouvernementale", "non-governmental organisation");
            case INTERNATIONAL ->
                LocalizedText.of("منظمة دولية", "organisation internationale", "international organisation");
            case ACADEMIA -> LocalizedText.of("مؤسسة جامعية أو بحثية", "université ou recherche", "academia");
            case PRIVATE_SECTOR -> LocalizedText.of("القطاع الخاص", "secteur privé", "private sector");
        };
    }

    static LocalizedText of(ChallengeKind kind) {
        return switch (kind) {
            case ORGANISATION -> LocalizedText.of("التنظيم", "organisation", "organisation");
            case CHANGE_MANAGEMENT -> LocalizedText.of("إدارة التغيير", "conduite du changement", "change management");
            case RESOURCES -> LocalizedText.of("الموارد", "moyens", "resources");
            case COMMUNICATION -> LocalizedText.of("الاتصال", "communication", "communication");
            case CAPACITY -> LocalizedText.of("القدرات", "capacités", "capacity");
            case AWARENESS -> LocalizedText.of("التوعية", "sensibilisation", "awareness");
            case SUSTAINABILITY -> LocalizedText.of("الاستدامة", "durabilité", "sustainability");
            case CRISIS -> LocalizedText.of("أزمة", "crise", "crisis");
            case OTHER -> LocalizedText.of("أخرى", "autre", "other");
        };
    }

    static LocalizedText of(AssessorKind kind) {
        return switch (kind) {
            case SELF -> LocalizedText.of("تقييم ذاتي", "auto-évaluation", "self-assessment");
            case MONITORING_BODY -> LocalizedText.of("هيكل المتابعة", "organe de suivi", "monitoring body");
            case INDEPENDENT_REPORTING_MECHANISM ->
                LocalizedText.of(
                        "آلية التقارير المستقلة",
                        "mécanisme d’évaluation indépendant",
                        "independent reporting mechanism");
            case NATIONAL -> LocalizedText.of("الهيكل الوطني", "échelon national", "national body");
            case OTHER -> LocalizedText.of("جهة أخرى", "autre", "other");
        };
    }

    static LocalizedText of(Completion completion) {
        return switch (completion) {
            case NO_EVIDENCE_AVAILABLE ->
                LocalizedText.of("لا دليل متوفّرًا", "aucun élément disponible", "no evidence available");
            case NOT_STARTED -> LocalizedText.of("لم ينطلق", "non commencé", "not started");
            case LIMITED -> LocalizedText.of("تقدّم محدود", "limité", "limited");
            case SUBSTANTIAL -> LocalizedText.of("تقدّم هامّ", "substantiel", "substantial");
            case COMPLETE -> LocalizedText.of("مكتمل", "achevé", "complete");
        };
    }
}
