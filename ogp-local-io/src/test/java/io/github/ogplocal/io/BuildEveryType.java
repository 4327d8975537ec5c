// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.time.DayOrMonth;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Loads every class of the model with all it mentions, starts every builder, and builds one value. */
public final class BuildEveryType {
    private BuildEveryType() {}

    public static void main(String[] args) throws Exception {
        URI source = Milestone.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        // A folder of classes while the module is tested alone, a jar where it was packaged before.
        List<String> names;
        if (Files.isDirectory(Path.of(source))) {
            names = classes(Path.of(source));
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(source))) {
                names = classes(jar.getPath("/"));
            }
        }
        for (String name : names) {
            Class<?> type = Class.forName(name);
            type.getAnnotations();
            for (Method method : type.getDeclaredMethods()) {
                method.getAnnotations();
                method.getParameterAnnotations();
            }
            if (Modifier.isPublic(type.getModifiers())) {
                build(type);
            }
        }
        Milestone milestone = Milestone.builder()
                .title("x")
                .start(DayOrMonth.of(LocalDate.of(2025, 1, 1)))
                .end(DayOrMonth.of(LocalDate.of(2025, 1, 1)))
                .build();
        System.out.println("one day: " + milestone.lengthInDays().orElseThrow());
        Absent.report("com.fasterxml.jackson.annotation.JsonProperty");
    }

    private static List<String> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(name ->
                            name.startsWith("io/") && name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static void build(Class<?> type) throws ReflectiveOperationException {
        Method start;
        try {
            start = type.getMethod("builder");
        } catch (NoSuchMethodException e) {
            return;
        }
        Object builder = start.invoke(null);
        try {
            builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            // Nothing is set, so the builder must say what is missing; anything else would be a class that is not
            // there.
            if (!(e.getCause() instanceof IllegalStateException) && !(e.getCause() instanceof InvalidValueException)) {
                throw e;
            }
        }
        System.out.println("built " + type.getName());
    }
}
