// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ogplocal.model.selection.ScoreSheetBuilder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the generator's settings promise, shown on every type that has a generated builder. */
final class OgpStyleTest {
    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.ogplocal.model");

    private static List<Class<?>> builders() {
        return MODEL.stream()
                .filter(type -> type.getSimpleName().endsWith("Builder"))
                .filter(type -> type.getEnclosingClass().isEmpty())
                .<Class<?>>map(JavaClass::reflect)
                // A score sheet is written by hand, for its dense scores; ScoreSheetTest looks after it.
                .filter(type -> type != ScoreSheetBuilder.class)
                .toList();
    }

    private static Class<?> built(Class<?> builder) throws NoSuchMethodException {
        return builder.getMethod("build").getReturnType();
    }

    @Test
    void everyBuilder_isPublicAndBuildsAPublicAbstractTypeThatNobodyElseCanExtend() throws Exception {
        assertThat(builders()).isNotEmpty();
        for (Class<?> builder : builders()) {
            Class<?> type = built(builder);
            assertThat(Modifier.isPublic(builder.getModifiers()))
                    .as("%s", builder)
                    .isTrue();
            assertThat(builder.getSimpleName()).isEqualTo(type.getSimpleName() + "Builder");
            assertThat(Modifier.isPublic(type.getModifiers())).as("%s", type).isTrue();
            assertThat(Modifier.isAbstract(type.getModifiers())).as("%s", type).isTrue();
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                assertThat(constructor.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED))
                        .as("%s", constructor)
                        .isZero();
            }
        }
    }

    @Test
    void everyImplementation_isHidden() throws Exception {
        for (Class<?> builder : builders()) {
            Class<?> type = built(builder);
            List<Class<?>> implementations = MODEL.stream()
                    .filter(candidate -> candidate.isAssignableTo(type) && !candidate.isEquivalentTo(type))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();
            assertThat(implementations).as("%s", type).hasSize(1);
            assertThat(implementations.get(0).getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED))
                    .as("%s", implementations)
                    .isZero();
            for (Method method : builder.getMethods()) {
                assertThat(method.getReturnType()).as("%s", method).isNotIn(implementations);
            }
        }
    }

    @Test
    void everyAttribute_isAGetterSoThatHostsSeeItsConstraints() throws Exception {
        for (Class<?> builder : builders()) {
            List<Method> attributes = Arrays.stream(built(builder).getMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()))
                    .toList();
            assertThat(attributes)
                    .as("%s", builder)
                    .isNotEmpty()
                    .allSatisfy(method -> assertThat(method.getName()).matches("(get|is)[A-Z].*"));
        }
    }
}
