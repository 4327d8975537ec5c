// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.SettingValue;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.certificate.FailedAssertion;
import io.github.ogplocal.rules.committee.FormationCertificate;
import io.github.ogplocal.rules.committee.FormationDemand;
import io.github.ogplocal.rules.committee.FormationOutcome;
import io.github.ogplocal.rules.consultation.ConsultationFault;
import io.github.ogplocal.rules.dryrun.Likelihood;
import io.github.ogplocal.rules.panel.RoundDecision;
import io.github.ogplocal.rules.panel.RoundFault;
import io.github.ogplocal.rules.place.Alias;
import io.github.ogplocal.rules.place.NameDuplicates;
import io.github.ogplocal.rules.place.NameFault;
import io.github.ogplocal.rules.place.NameMatch;
import io.github.ogplocal.rules.place.NamedPlace;
import io.github.ogplocal.rules.place.RefusedName;
import io.github.ogplocal.rules.place.SameNames;
import io.github.ogplocal.rules.place.SuggestedNames;
import io.github.ogplocal.rules.prioritisation.Course;
import io.github.ogplocal.rules.prioritisation.Limit;
import io.github.ogplocal.rules.prioritisation.NamedContest;
import io.github.ogplocal.rules.prioritisation.PrioritisationContext;
import io.github.ogplocal.rules.prioritisation.PrioritisationFault;
import io.github.ogplocal.rules.prioritisation.RecordedChoice;
import io.github.ogplocal.rules.prioritisation.Shortfall;
import io.github.ogplocal.rules.prioritisation.Step;
import io.github.ogplocal.rules.prioritisation.TieContext;
import io.github.ogplocal.rules.progress.CommitmentInShort;
import io.github.ogplocal.rules.progress.FigureInShort;
import io.github.ogplocal.rules.progress.PlanInShort;
import io.github.ogplocal.rules.progress.RollUpPart;
import io.github.ogplocal.rules.progress.RolledUp;
import io.github.ogplocal.rules.review.DossierFault;
import io.github.ogplocal.rules.robustness.Aftermath;
import io.github.ogplocal.rules.robustness.LateEvent;
import io.github.ogplocal.rules.selection.Allotment;
import io.github.ogplocal.rules.selection.ApplicationFile;
import io.github.ogplocal.rules.selection.InputFault;
import io.github.ogplocal.rules.selection.SelectionContext;
import io.github.ogplocal.rules.selection.Standing;
import io.github.ogplocal.rules.smart.SmartInputFault;
import io.github.ogplocal.rules.smart.SmartTestVerdict;
import io.github.ogplocal.rules.smart.SmartVerdict;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Every published type that a document can hold as an object or array, found by looking, not by listing. */
final class DescribedTypes {
    /**
     * What rules declare in code, faults, arguments of rules, what holds outcomes in use, what documents hold only inside a use of a rule, and the
     * comparison of names, which no document records so far.
     */
    private static final Set<Class<?>> DECLARED_IN_CODE = Set.of(
            RuleInfo.class,
            Reason.class,
            Template.class,
            SettingsForm.class,
            SettingFault.class,
            SettingValue.class,
            InputFault.class,
            ProcedureFault.class,
            ConsultationFault.class,
            DossierFault.class,
            RoundDecision.class,
            SmartInputFault.class,
            SmartVerdict.class,
            SmartTestVerdict.class,
            PlanInShort.class,
            CommitmentInShort.class,
            FigureInShort.class,
            RoundFault.class,
            ApplicationFile.class,
            FormationCertificate.class,
            FormationDemand.class,
            FormationOutcome.class,
            Allotment.class,
            FailedAssertion.class,
            Limit.class,
            PrioritisationContext.class,
            PrioritisationFault.class,
            NamedContest.class,
            RecordedChoice.class,
            TieContext.class,
            Course.class,
            Step.class,
            Shortfall.class,
            Standing.class,
            SelectionContext.class,
            Aftermath.class,
            Alias.class,
            LateEvent.class,
            NameDuplicates.class,
            NameFault.class,
            NameMatch.class,
            NamedPlace.class,
            RefusedName.class,
            RollUpPart.class,
            RolledUp.class,
            SameNames.class,
            SuggestedNames.class,
            // Computed from counts whenever it is asked for.
            Likelihood.class);

    private static final List<Class<?>> ALL = scan();

    private DescribedTypes() {}

    static List<Class<?>> all() {
        return ALL;
    }

    private static List<Class<?>> scan() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        // The modules' tests are jars of their own where the modules were packaged before.
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("io.github.ogplocal.model", "io.github.ogplocal.rules")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.getEnclosingClass().isEmpty())
                        .map(JavaClass::reflect)
                        .filter(type -> !DECLARED_IN_CODE.contains(type))
                        .filter(DescribedTypes::isDocument)
                        .sorted(Comparator.comparing(Class::getName))
                        .<Class<?>>map(type -> type)
                        .toList();
    }

    private static boolean isDocument(Class<?> type) {
        try {
            return !(Shapes.of(type) instanceof Shape.Scalar);
        } catch (IllegalArgumentException e) {
            // A type with a builder is meant for documents, and must not drop out of every test in silence.
            if (Shapes.hasBuilder(type)) {
                throw e;
            }
            return false;
        }
    }
}
