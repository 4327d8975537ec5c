// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All rules of the library, found rather than listed: those of every class with a static {@code standard()}. */
public final class StandardRules {
    private static final List<Class<?>> HOLDERS = findHolders();

    private StandardRules() {}

    /** The holders: public classes with a public static {@code standard()} that returns a {@link RuleSet}, by name. */
    public static List<Class<?>> holders() {
        return HOLDERS;
    }

    /** Every rule of every holder's standard set, by holder and id. */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        for (Class<?> holder : holders()) {
            all.addAll(of(holder));
        }
        return all;
    }

    /** The rules of one holder's standard set, by id. */
    public static List<Rule> of(Class<?> holder) {
        try {
            List<Rule> rules = new ArrayList<>();
            for (Object rule : (RuleSet<?>) holder.getMethod("standard").invoke(null)) {
                rules.add((Rule) rule);
            }
            return rules;
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(holder.getName() + ".standard() cannot be called", broken);
        }
    }

    /** The rules that one holder offers as constants, in no particular order. */
    public static List<Rule> constants(Class<?> holder) {
        try {
            List<Rule> rules = new ArrayList<>();
            for (Field field : holder.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && Rule.class.isAssignableFrom(field.getType())) {
                    rules.add((Rule) field.get(null));
                }
            }
            return rules;
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(holder.getName() + ": constants cannot be read", broken);
        }
    }

    private static List<Class<?>> findHolders() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.ogplocal.rules")
                        .stream()
                        .filter(type -> type.getSimpleName().endsWith("Rules")
                                && type.tryGetMethod("standard").isPresent())
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(StandardRules::isHolder)
                        .toList();
    }

    private static boolean isHolder(Class<?> type) {
        try {
            Method standard = type.getMethod("standard");
            return Modifier.isStatic(standard.getModifiers()) && standard.getReturnType() == RuleSet.class;
        } catch (NoSuchMethodException none) {
            return false;
        }
    }
}
