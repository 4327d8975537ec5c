// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * One shape for every value type: a documented top-level {@code XxxBuilder}, a hidden implementation, JDK types only.
 *
 * <p>{@code jdk9Collections} stays off: it would make sets whose iteration order changes from run to run.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        implementationNestedInBuilder = true,
        overshadowImplementation = true,
        strictBuilder = false,
        jdkOnly = true,
        jdk9Collections = false,
        deferCollectionAllocation = true,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
public @interface OgpStyle {}
