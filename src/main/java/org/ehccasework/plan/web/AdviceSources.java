package org.ehccasework.plan.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ehccasework.advice.read.AdviceReader.Advice;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.web.form.Option;

/** What provision may come from: the advice received, the family, and whatever the plan names already. */
final class AdviceSources {

  private static final String FAMILY = "Views of the family";

  private AdviceSources() {}

  static List<Option> of(List<Advice> advice, PlanContent plan) {
    Stream<String> received = advice.stream().filter(each -> !each.open()).map(Advice::from);
    Stream<String> named = plan.provision().stream().map(Provision::source).filter(Objects::nonNull);
    return Stream.of(received, Stream.of(FAMILY), named).flatMap(each -> each).distinct()
        .map(source -> new Option(source, source)).toList();
  }
}
