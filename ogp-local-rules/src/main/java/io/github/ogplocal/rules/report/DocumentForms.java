// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.PlanCoordination;
import io.github.ogplocal.model.plan.PlanVision;
import io.github.ogplocal.model.report.CaseForm;
import io.github.ogplocal.model.report.SelfAssessmentReport;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields of the documents that a local authority publishes, each form in its own order.
 *
 * <p>The labels of the action plan are those of the Open Government Partnership Local plan form; of the case form, those of
 * the sample case submission form of ESCWA and the OECD (2020). The Arabic should be read by a native official before a
 * release.
 */
public final class DocumentForms {
    /** The plan form of the Open Government Partnership Local. */
    public static final List<FormField<ActionPlan>> ACTION_PLAN = List.of(
            FormField.<ActionPlan>of(
                    "title", "عنوان خطة العمل", "Plan d’action", "Action plan", (d, p) -> one(p.getTitle())),
            FormField.<ActionPlan>of(
                    "submitted-on",
                    "تاريخ الإيداع",
                    "Date de soumission",
                    "Submitted on",
                    (d, p) -> one(p.getSubmittedOn())),
            FormField.<ActionPlan>of(
                            "start",
                            "بداية خطة العمل",
                            "Début du plan d’action",
                            "Start of the action plan",
                            (d, p) -> one(p.getStart()))
                    .optional(),
            FormField.<ActionPlan>of(
                    "end",
                    "نهاية خطة العمل",
                    "Fin du plan d’action",
                    "End of the action plan",
                    (d, p) -> one(p.getEnd())),
            FormField.<ActionPlan>of(
                    "lead-institutions",
                    "المؤسسات القائدة",
                    "Institutions chefs de file",
                    "Lead institutions",
                    (d, p) -> p.getLeadInstitutions().size()),
            FormField.<ActionPlan>of("duration", "المدّة", "Durée", "Duration", (d, p) -> one(p.getStatedDuration())),
            FormField.<ActionPlan>prose("foreword", "التوطئة", "Avant-propos", "Foreword", (d, p) -> p.getForeword()),
            vision(
                    "long-term-vision",
                    "الرؤية بعيدة المدى للحكومة المفتوحة",
                    "Vision à long terme du gouvernement ouvert",
                    "Long-term vision for open government",
                    PlanVision::getLongTermVision),
            vision(
                    "achievements",
                    "ما أُنجز إلى اليوم",
                    "Réalisations à ce jour",
                    "Achievements to date",
                    PlanVision::getAchievements),
            vision("challenges", "التحدّيات الراهنة", "Défis actuels", "Current challenges", PlanVision::getChallenges),
            vision(
                    "medium-term-goals",
                    "الأهداف متوسّطة المدى",
                    "Objectifs à moyen terme",
                    "Medium-term goals",
                    PlanVision::getMediumTermGoals),
            vision(
                    "contribution",
                    "إسهام خطة العمل في الرؤية",
                    "Contribution du plan à la vision stratégique",
                    "How the plan contributes to the vision",
                    PlanVision::getContribution),
            vision(
                    "policy-support",
                    "إسهام الرؤية في الأهداف السياسية العامة",
                    "Apport de la vision aux objectifs politiques généraux",
                    "How the vision supports wider policy goals",
                    PlanVision::getPolicySupport),
            FormField.<ActionPlan>of(
                    "responsible-institutions",
                    "المؤسسات المسؤولة عن التنفيذ",
                    "Institutions responsables de la mise en œuvre",
                    "Institutions responsible for implementation",
                    (d, p) -> p.getCoordination()
                            .map(c -> c.getResponsibleInstitutions().size())
                            .orElse(0)),
            coordination(
                    "arrangements",
                    "ترتيبات التنسيق بين المؤسسات",
                    "Arrangements institutionnels de coordination",
                    "Institutional arrangements for coordination",
                    PlanCoordination::getArrangements),
            coordination(
                    "spaces",
                    "فضاءات التعاون، الحضورية والرقمية",
                    "Espaces de collaboration, hors ligne et en ligne",
                    "Spaces for collaboration, offline and online",
                    PlanCoordination::getSpaces),
            coordination(
                    "diversity",
                    "تدابير ضمان التنوّع",
                    "Mesures pour la diversité de la représentation",
                    "Measures for diversity of representation",
                    PlanCoordination::getDiversityMeasures),
            coordination(
                    "participants",
                    "من شارك",
                    "Participants à ces espaces",
                    "Who took part in these spaces",
                    PlanCoordination::getParticipants),
            FormField.<ActionPlan>of(
                    "participation",
                    "جدول المشاركة",
                    "Tableau de la participation",
                    "Table of participation",
                    (d, p) -> p.getCoordination()
                            .flatMap(PlanCoordination::getParticipation)
                            .map(table -> table.getRows().size())
                            .orElse(0)),
            FormField.<ActionPlan>of(
                            "counts",
                            "أعداد أخرى مذكورة",
                            "Autres nombres indiqués",
                            "Other numbers stated",
                            (d, p) -> p.getCoordination()
                                    .map(c -> c.getCounts().size())
                                    .orElse(0))
                    .optional(),
            FormField.<ActionPlan>of(
                    "groups",
                    "عدد المجموعات المشاركة",
                    "Nombre de groupes participants",
                    "How many groups took part",
                    (d, p) -> one(p.getCoordination().flatMap(PlanCoordination::getGroups))),
            FormField.<ActionPlan>of(
                    "public-meetings",
                    "عدد الاجتماعات العمومية",
                    "Nombre de réunions publiques",
                    "How many public meetings were held",
                    (d, p) -> one(p.getCoordination().flatMap(PlanCoordination::getPublicMeetings))),
            coordination(
                    "collaboration",
                    "مواصلة التعاون أثناء التنفيذ",
                    "Poursuite de la collaboration pendant la mise en œuvre",
                    "How stakeholders keep collaborating",
                    PlanCoordination::getCollaboration),
            coordination(
                    "monitoring-body",
                    "هيكل المتابعة المستقل",
                    "Organe de suivi indépendant",
                    "Independent monitoring body",
                    PlanCoordination::getMonitoring),
            FormField.<ActionPlan>of(
                    "monitoring-contact",
                    "نقطة الاتصال لهيكل المتابعة",
                    "Point de contact de l’organe de suivi",
                    "Point of contact of the monitoring body",
                    (d, p) -> (int) d.getMonitoringBodies().stream()
                            .filter(body -> body.getPlan().equals(p.getId()))
                            .filter(body -> body.getContact().isPresent())
                            .count()),
            coordination(
                    "progress-activities",
                    "أنشطة لمناقشة التقدّم",
                    "Activités pour discuter de l’avancement",
                    "Activities to discuss progress",
                    PlanCoordination::getProgressActivities),
            coordination(
                    "progress-checks",
                    "التثبّت الدوري من التقدّم",
                    "Vérification régulière des progrès",
                    "How progress is checked regularly",
                    PlanCoordination::getProgressChecks),
            coordination(
                    "sharing",
                    "إطلاع العموم على نتائج المتابعة",
                    "Partage des résultats du suivi avec le public",
                    "How results of monitoring are shared with the public",
                    PlanCoordination::getSharing),
            FormField.<ActionPlan>of(
                    "endorsements",
                    "مساندة الأطراف غير الحكومية",
                    "Approbation des parties prenantes non gouvernementales",
                    "Endorsement by non-governmental stakeholders",
                    (d, p) -> p.getEndorsements().stream()
                            .mapToInt(each -> 1 + one(each.getRole()))
                            .sum()),
            FormField.<ActionPlan>prose(
                            "public-comments",
                            "تعاليق العموم",
                            "Commentaires du public",
                            "Public comments",
                            (d, p) -> p.getPublicComments())
                    .optional(),
            FormField.<ActionPlan>of(
                            "website",
                            "صفحة النشر",
                            "Page de publication",
                            "Page of publication",
                            (d, p) -> one(p.getWebsite()))
                    .optional(),
            FormField.<ActionPlan>of(
                            "portal-updates",
                            "تحيين الصفحة (بالأشهر)",
                            "Mise à jour de la page (en mois)",
                            "Update of the page (in months)",
                            (d, p) -> one(p.getPortalUpdateMonths()))
                    .optional(),
            FormField.<ActionPlan>of(
                            "other-answers",
                            "أجوبة أخرى",
                            "Autres réponses",
                            "Other answers",
                            (d, p) -> p.getOtherAnswers().stream()
                                    .mapToInt(each -> 1 + each.getAnswer().size())
                                    .sum())
                    .optional(),
            FormField.<ActionPlan>of(
                    "commitments",
                    "التعهّدات",
                    "Engagements",
                    "Commitments",
                    (d, p) -> p.getCommitments().stream()
                            .mapToInt(each -> 1 + one(each.getTitle()))
                            .sum()));

    /** The sheet of one commitment: what the plan form and a project document ask of it. */
    public static final List<FormField<Commitment>> PROJECT_SHEET = List.of(
            FormField.<Commitment>of("title", "العنوان", "Titre", "Title", (d, c) -> one(c.getTitle())),
            FormField.<Commitment>of(
                            "ogp-identifier",
                            "معرّف شراكة الحكومة المفتوحة",
                            "Identifiant du Partenariat",
                            "Identifier of the Partnership",
                            (d, c) -> one(c.getOgpIdentifier()))
                    .optional(),
            FormField.<Commitment>of(
                    "start",
                    "البداية",
                    "Début",
                    "Start",
                    (d, c) -> one(c.getOutline().flatMap(CommitmentOutline::getStart))),
            FormField.<Commitment>of(
                    "end", "النهاية", "Fin", "End", (d, c) -> one(c.getOutline().flatMap(CommitmentOutline::getEnd))),
            FormField.<Commitment>of(
                    "responsible",
                    "الهيكل المسؤول عن التنفيذ",
                    "Structure responsable de la mise en œuvre",
                    "Structure responsible for implementation",
                    (d, c) -> CommitmentParts.responsible(c).size()),
            FormField.<Commitment>of(
                    "contact-office",
                    "نقطة الاتصال (الخطّة الوظيفية)",
                    "Point de contact (fonction)",
                    "Point of contact (office)",
                    (d, c) -> one(c.getContactOffice())),
            FormField.<Commitment>of(
                    "supporting",
                    "الأطراف المتدخّلة",
                    "Parties intervenantes",
                    "Supporting parties",
                    (d, c) -> CommitmentParts.supporting(c)),
            sheet(
                    "problem",
                    "المشكل",
                    "Problème",
                    "Problem",
                    c -> c.getOutline().flatMap(CommitmentOutline::getProblem)),
            sheet("status-quo", "الوضع الحالي", "Situation actuelle", "Status quo", Commitment::getStatusQuo),
            sheet("action", "موضوع التعهّد", "Action", "Action", Commitment::getAction),
            sheet(
                    "contribution",
                    "كيف يُسهم في حلّ المشكل",
                    "Contribution à la résolution du problème",
                    "How it contributes to solving the problem",
                    Commitment::getContribution),
            sheet(
                    "long-term-goal",
                    "الهدف بعيد المدى المتّصل به",
                    "Objectif à long terme visé",
                    "Long-term goal it relates to",
                    Commitment::getLongTermGoal),
            FormField.<Commitment>of(
                    "policy-areas",
                    "مجالات السياسة العمومية",
                    "Domaines de politique publique",
                    "Policy areas",
                    (d, c) -> c.getPolicyAreas().size()),
            FormField.<Commitment>of(
                            "sector", "القطاع", "Secteur", "Primary sector", (d, c) -> one(c.getPrimarySector()))
                    .optional(),
            FormField.<Commitment>of(
                    "values",
                    "قيم الحكومة المفتوحة",
                    "Valeurs du gouvernement ouvert",
                    "Open government values",
                    (d, c) -> c.getOutline().map(o -> o.getValues().size()).orElse(0)),
            FormField.<Commitment>prose(
                    "activities",
                    "الأنشطة",
                    "Activités",
                    "Activities",
                    (d, c) ->
                            c.getOutline().map(CommitmentOutline::getActivities).orElse(List.of())),
            FormField.<Commitment>prose(
                    "expected-results",
                    "النتائج المنتظرة",
                    "Résultats attendus",
                    "Expected results",
                    (d, c) -> c.getOutline()
                            .map(CommitmentOutline::getExpectedResults)
                            .orElse(List.of())),
            FormField.<Commitment>of(
                    "milestones",
                    "مراحل الإنجاز",
                    "Étapes",
                    "Milestones",
                    (d, c) -> c.getOutline().map(o -> o.getMilestones().size()).orElse(0)),
            FormField.<Commitment>prose(
                            "expected-change",
                            "التغيير المنتظر",
                            "Changement attendu",
                            "Expected change",
                            (d, c) -> list(c.getOutline().flatMap(CommitmentOutline::getExpectedChange)))
                    .optional(),
            FormField.<Commitment>of(
                            "funding",
                            "مصادر التمويل",
                            "Sources de financement",
                            "Funding sources",
                            (d, c) -> c.getFundingSources().size())
                    .optional(),
            FormField.<Commitment>of("priority", "الأولوية", "Priorité", "Priority", (d, c) -> one(c.getPriority()))
                    .optional(),
            FormField.<Commitment>prose(
                            "difficulties", "الصعوبات", "Difficultés", "Difficulties", (d, c) -> c.getDifficulties())
                    .optional(),
            FormField.<Commitment>of(
                            "recommendations",
                            "التوصيات",
                            "Recommandations",
                            "Recommendations",
                            (d, c) -> CommitmentParts.entries(c.getRecommendations()))
                    .optional());

    /** The self-assessment report, in the order of El Kef's of 2023. */
    public static final List<FormField<SelfAssessmentReport>> SELF_ASSESSMENT = List.of(
            FormField.<SelfAssessmentReport>of("title", "العنوان", "Titre", "Title", (d, r) -> one(r.getTitle())),
            FormField.<SelfAssessmentReport>of(
                            "issued-by",
                            "صادر عن",
                            "Émis par",
                            "Issued by",
                            (d, r) -> r.getIssuedBy().size())
                    .optional(),
            FormField.<SelfAssessmentReport>of(
                    "written-on", "التاريخ", "Date", "Date", (d, r) -> one(r.getWrittenOn())),
            FormField.<SelfAssessmentReport>of(
                            "final",
                            "هل يصف نفسه بالنهائي",
                            "Se dit final",
                            "Calls itself final",
                            (d, r) -> one(r.isCallsItselfFinal()))
                    .optional(),
            FormField.<SelfAssessmentReport>of(
                            "commitments-stated",
                            "عدد التعهّدات المذكور",
                            "Nombre d’engagements indiqué",
                            "Number of commitments stated",
                            (d, r) -> one(r.getCommitmentsStated()))
                    .optional(),
            FormField.<SelfAssessmentReport>of(
                            "submitted-stated",
                            "عدد التعهّدات المودعة المذكور",
                            "Nombre d’engagements soumis indiqué",
                            "Number of submitted commitments stated",
                            (d, r) -> one(r.getSubmittedStated()))
                    .optional(),
            FormField.<SelfAssessmentReport>prose(
                    "submission", "التقديم", "Présentation", "Submission", (d, r) -> r.getSubmission()),
            FormField.<SelfAssessmentReport>prose(
                    "local-context", "السياق المحلي", "Contexte local", "Local context", (d, r) -> r.getLocalContext()),
            FormField.<SelfAssessmentReport>prose(
                    "co-creation",
                    "مسار الإعداد المشترك",
                    "Processus de cocréation",
                    "Co-creation process",
                    (d, r) -> r.getCoCreation()),
            FormField.<SelfAssessmentReport>prose(
                    "co-creation-review",
                    "مراجعة مسار الإعداد المشترك",
                    "Bilan du processus de cocréation",
                    "Review of the co-creation process",
                    (d, r) -> r.getCoCreationReview()),
            FormField.<SelfAssessmentReport>prose(
                    "co-creation-recommendations",
                    "توصيات تتعلّق بالإعداد المشترك",
                    "Recommandations sur la cocréation",
                    "Recommendations for the co-creation process",
                    (d, r) -> r.getCoCreationRecommendations()),
            FormField.<SelfAssessmentReport>of(
                    "implementation",
                    "مراجعة تنفيذ التعهّدات",
                    "Bilan de la mise en œuvre des engagements",
                    "Review of the implementation of commitments",
                    (d, r) -> r.getProgressReports().size()),
            FormField.<SelfAssessmentReport>of(
                    "commitment-recommendations",
                    "توصيات تتعلّق بالتعهّدات",
                    "Recommandations sur les engagements",
                    "Recommendations for the commitments",
                    (d, r) -> r.getReviews().stream()
                            .mapToInt(review -> 1
                                    + one(review.getNumber())
                                    + one(review.getTitle())
                                    + one(review.isInSubmittedPlan())
                                    + CommitmentParts.entries(review.getRecommendations()))
                            .sum()),
            FormField.<SelfAssessmentReport>of(
                            "challenges",
                            "الصعوبات",
                            "Difficultés",
                            "Challenges",
                            (d, r) -> r.getChallenges().size())
                    .optional(),
            FormField.<SelfAssessmentReport>prose(
                    "conclusion",
                    "الخاتمة والخطوات القادمة",
                    "Conclusion et étapes à venir",
                    "Conclusion and future steps",
                    (d, r) -> r.getConclusion()));

    /** The number of the category in the case form. */
    static final String CASE_CATEGORY = "2.4";

    /** The number of the permission to republish in the case form. */
    static final String CASE_REPUBLICATION = "5.2";

    /** The number of the reference for republishing in the case form. */
    static final String CASE_REFERENCE = "5.3";

    /** The sample case submission form of ESCWA and the OECD (2020); codes are its numbers. */
    public static final List<FormField<CaseForm>> CASE_FORM = List.of(
            FormField.<CaseForm>of(
                    "1.1",
                    "اسم المؤسسة",
                    "Nom de l’organisation",
                    "Organisation name",
                    (d, f) -> one(f.getOrganisationName())),
            FormField.<CaseForm>of(
                    "1.2",
                    "نوع المؤسسة",
                    "Type d’organisation",
                    "Organisation type",
                    (d, f) -> one(f.getOrganisationType())),
            FormField.<CaseForm>of("1.3", "البلد", "Pays", "Country", (d, f) -> one(f.getCountry())),
            FormField.<CaseForm>of(
                    "1.4",
                    "القطاع الرئيسي",
                    "Secteur principal",
                    "Primary sector",
                    (d, f) -> one(f.getPrimarySector())),
            FormField.<CaseForm>of("2.1", "العنوان", "Titre", "Title", (d, f) -> one(f.getTitle())),
            FormField.<CaseForm>of("2.2", "موقع الواب", "Site web", "Website", (d, f) -> one(f.getWebsite()))
                    .optional(),
            FormField.<CaseForm>of(
                    "2.3",
                    "سنة بدء العمل",
                    "Année de mise en pratique",
                    "Year put into practice",
                    (d, f) -> one(f.getYearsInPractice())),
            FormField.<CaseForm>of(
                    CASE_CATEGORY,
                    "الصنف",
                    "Catégorie",
                    "Category",
                    (d, f) -> f.getCategories().size()),
            caseForm("2.5", "الملخّص", "Résumé", "Summary", CaseForm::getSummary),
            caseForm("2.6", "نظرة عامة", "Présentation", "Overview", CaseForm::getOverview),
            caseForm(
                    "2.7",
                    "ما يميّزها من تجديد",
                    "Caractère différent, unique ou innovant",
                    "What is different, unique or innovative",
                    CaseForm::getInnovation),
            caseForm(
                    "3.1",
                    "التعاون والشراكات",
                    "Collaborations et partenariats",
                    "Collaborations and partnerships",
                    CaseForm::getPartners),
            caseForm(
                    "3.2",
                    "المستعملون والأطراف المعنيّة والمنتفعون",
                    "Utilisateurs, parties prenantes et bénéficiaires",
                    "Users, stakeholders and beneficiaries",
                    CaseForm::getBeneficiaries),
            caseForm(
                    "4.1",
                    "النتائج والأثر",
                    "Résultats et impact",
                    "Results, outcomes and impact",
                    CaseForm::getResults),
            FormField.<CaseForm>of(
                            "figures",
                            "الأعداد المذكورة",
                            "Nombres indiqués",
                            "Numbers stated",
                            (d, f) -> f.getFigures().size())
                    .optional(),
            caseForm("4.2", "التحدّيات", "Difficultés", "Challenges", CaseForm::getChallenges),
            caseForm("4.3", "شروط النجاح", "Conditions de réussite", "Conditions for success", CaseForm::getConditions),
            caseForm("4.4", "إعادة التجربة", "Réplication", "Replication", CaseForm::getReplication),
            caseForm("4.5", "الدروس المستفادة", "Enseignements", "Lessons learned", CaseForm::getLessons),
            caseForm("4.6", "معطيات أخرى", "Autres éléments", "Anything else", CaseForm::getOther)
                    .optional(),
            FormField.<CaseForm>of(
                            "5.1",
                            "الموادّ",
                            "Documents et liens",
                            "Materials",
                            (d, f) -> f.getMaterials().stream()
                                    .mapToInt(each -> 1 + one(each.getTitle()))
                                    .sum())
                    .optional(),
            FormField.<CaseForm>of(
                    CASE_REPUBLICATION,
                    "الإذن بإعادة النشر",
                    "Autorisation de republier",
                    "Permission to republish",
                    (d, f) -> one(f.isRepublicationAllowed())),
            FormField.<CaseForm>of(
                    CASE_REFERENCE,
                    "المرجع عند إعادة النشر",
                    "Référence en cas de republication",
                    "Reference for republishing",
                    (d, f) -> one(f.getRepublicationReference())));

    /** The letter of support, in the order of El Kef's of 2020. */
    public static final List<FormField<LetterOfSupport>> LETTER = List.of(
            FormField.<LetterOfSupport>of("subject", "الموضوع", "Objet", "Subject", (d, l) -> 1),
            FormField.<LetterOfSupport>of(
                    "addressee", "المرسل إليه", "Destinataire", "Addressee", (d, l) -> one(l.getAddressee())),
            FormField.<LetterOfSupport>of("written-on", "التاريخ", "Date", "Date", (d, l) -> one(l.getWrittenOn())),
            FormField.<LetterOfSupport>of(
                    "bodies",
                    "الأطراف",
                    "Organismes",
                    "Bodies",
                    (d, l) -> l.getBodies().size() + l.getInNameOf().size()),
            FormField.<LetterOfSupport>of(
                    "registration",
                    "مرجع التسجيل في سجلّ عمومي",
                    "Inscription à un registre public",
                    "Entry in a public register",
                    (d, l) -> (int) l.getBodies().stream()
                            .filter(body -> body.getRegistration().isPresent())
                            .count()),
            FormField.<LetterOfSupport>of(
                    "signatures",
                    "الإمضاءات",
                    "Signatures",
                    "Signatures",
                    (d, l) -> l.getSignatures().size()),
            letter("pledges", "ما تلتزم به", "Engagements pris", "Pledges", LetterOfSupport::getPledges),
            letter(
                    "overall-objective",
                    "الهدف العام",
                    "Objectif général",
                    "Overall objective",
                    l -> list(l.getOverallObjective())),
            letter(
                    "specific-objective",
                    "الهدف الخصوصي",
                    "Objectif spécifique",
                    "Specific objective",
                    l -> list(l.getSpecificObjective())),
            letter("aims", "الغايات", "Buts", "Aims", LetterOfSupport::getAims).optional(),
            letter("track-record", "ما أُنجز من قبل", "Expérience", "Track record", LetterOfSupport::getTrackRecord),
            FormField.<LetterOfSupport>of(
                            "projects",
                            "مشاريع سابقة",
                            "Projets antérieurs",
                            "Earlier projects",
                            (d, l) -> l.getProjects().stream()
                                    .mapToInt(each -> 1 + each.getPartners().size())
                                    .sum())
                    .optional(),
            letter(
                            "contributions",
                            "ما يُعرض على البرنامج",
                            "Contributions offertes",
                            "Contributions offered",
                            LetterOfSupport::getContributions)
                    .optional(),
            letter(
                            "mechanisms",
                            "الآليات المزمع إحداثها",
                            "Mécanismes prévus",
                            "Mechanisms planned",
                            LetterOfSupport::getMechanisms)
                    .optional());

    /** The file of an authority, part by part; what counts on a day is what {@link #onDay} leaves of the dossier. */
    public static final List<FormField<Dossier>> FILE = List.of(
            FormField.<Dossier>of(
                            "authority",
                            "الجماعة",
                            "Collectivité",
                            "Authority",
                            (d, f) -> f.getAuthority().isPresent() ? 4 : 0)
                    .optional(),
            FormField.<Dossier>of(
                            "organisations",
                            "الهياكل والمنظمات",
                            "Organismes",
                            "Bodies",
                            (d, f) -> FileParts.organisations(f))
                    .optional(),
            FormField.<Dossier>of("offices", "الوظائف", "Fonctions", "Offices", (d, f) -> FileParts.offices(f))
                    .optional(),
            FormField.<Dossier>of("committees", "اللجان", "Comités", "Committees", (d, f) -> FileParts.committees(f))
                    .optional(),
            FormField.<Dossier>of("memberships", "الأعضاء", "Membres", "Members", (d, f) -> FileParts.memberships(f))
                    .optional(),
            FormField.<Dossier>of(
                            "meetings",
                            "الاجتماعات والقرارات",
                            "Réunions et décisions",
                            "Meetings and decisions",
                            (d, f) -> FileParts.meetings(f))
                    .optional(),
            FormField.<Dossier>of(
                            "monitoring-bodies",
                            "هياكل المتابعة",
                            "Organes de suivi",
                            "Monitoring bodies",
                            (d, f) -> FileParts.monitoringBodies(f))
                    .optional(),
            FormField.<Dossier>of("plans", "خطط العمل", "Plans d’action", "Action plans", (d, f) -> FileParts.plans(f))
                    .optional(),
            FormField.<Dossier>of(
                            "agreements",
                            "اتفاقيات الشراكة",
                            "Conventions de partenariat",
                            "Partnership agreements",
                            (d, f) -> FileParts.agreements(f))
                    .optional(),
            FormField.<Dossier>of(
                            "events", "ما جرى", "Ce qui s’est passé", "What happened", (d, f) -> FileParts.events(f))
                    .optional(),
            FormField.<Dossier>of(
                            "progress",
                            "التقدّم كما ذُكر",
                            "Avancement tel qu’il est rapporté",
                            "Progress as reported",
                            (d, f) -> FileParts.progress(f))
                    .optional(),
            FormField.<Dossier>of(
                            "documents",
                            "وثائق أخرى",
                            "Autres documents",
                            "Other documents",
                            (d, f) -> f.getSelfAssessments().size()
                                    + f.getLetters().size()
                                    + f.getCaseForms().size())
                    .optional(),
            FormField.<Dossier>of(
                            "sources",
                            "المصادر المعروفة",
                            "Sources connues",
                            "Sources known",
                            (d, f) -> FileParts.sources(f))
                    .optional());

    private DocumentForms() {}

    /** The id of a letter in the subjects of findings: its application and piece, with a slash between. */
    public static String id(LetterOfSupport letter) {
        return letter.getApplication() + "/" + letter.getPiece();
    }

    /** A dossier without what bears a later date than a day; what bears the month of that day stays. */
    public static Dossier onDay(Dossier dossier, LocalDate day) {
        return FileParts.onDay(dossier, day);
    }

    private static FormField<ActionPlan> vision(
            String code,
            String arabic,
            String french,
            String english,
            Function<PlanVision, List<LocalizedText>> answers) {
        return FormField.prose(
                code,
                arabic,
                french,
                english,
                (dossier, plan) -> plan.getVision().map(answers).orElse(List.of()));
    }

    private static FormField<ActionPlan> coordination(
            String code,
            String arabic,
            String french,
            String english,
            Function<PlanCoordination, List<LocalizedText>> answers) {
        return FormField.prose(
                code,
                arabic,
                french,
                english,
                (dossier, plan) -> plan.getCoordination().map(answers).orElse(List.of()));
    }

    private static FormField<Commitment> sheet(
            String code,
            String arabic,
            String french,
            String english,
            Function<Commitment, Optional<LocalizedText>> answer) {
        return FormField.prose(code, arabic, french, english, (dossier, commitment) -> list(answer.apply(commitment)));
    }

    private static FormField<CaseForm> caseForm(
            String code,
            String arabic,
            String french,
            String english,
            Function<CaseForm, List<LocalizedText>> answers) {
        return FormField.prose(code, arabic, french, english, (dossier, form) -> answers.apply(form));
    }

    private static FormField<LetterOfSupport> letter(
            String code,
            String arabic,
            String french,
            String english,
            Function<LetterOfSupport, List<LocalizedText>> answers) {
        return FormField.prose(code, arabic, french, english, (dossier, letter) -> answers.apply(letter));
    }

    private static int one(Optional<?> answer) {
        return answer.isPresent() ? 1 : 0;
    }

    private static List<LocalizedText> list(Optional<LocalizedText> answer) {
        return answer.map(List::of).orElse(List.of());
    }
}
