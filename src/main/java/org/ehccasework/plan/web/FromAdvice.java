package org.ehccasework.plan.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.advice.read.AdviceReader.Advice;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanDraft;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.web.form.Option;
import org.springframework.stereotype.Component;

/** What the advice says, line by line where it belongs in the plan: to be accepted, changed or left out by a person. */
@Component
class FromAdvice {

  private final AdviceReader advice;
  private final SectionAdvice sections;

  FromAdvice(AdviceReader advice, SectionAdvice sections) {
    this.advice = advice;
    this.sections = sections;
  }

  /**
   * What the plan does not have yet.
   *
   * @param values the first values of the form
   * @param needs the needs that outcomes and provision can be for: those proposed, then those of the plan
   */
  record Proposal(Map<String, Object> values, List<Option> needs) {

    boolean isEmpty() {
      return values.values().stream().allMatch(value -> value instanceof List<?> rows && rows.isEmpty());
    }
  }

  Proposal of(String caseRef, PlanDraft draft) {
    List<Advice> here = advice.of(caseRef).stream().filter(each -> !each.open()).toList();
    Set<String> there = words(draft.content());
    Map<PlanSection, String> texts = new EnumMap<>(PlanSection.class);
    List<Map<String, Object>> needs = new ArrayList<>();
    List<Map<String, Object>> outcomes = new ArrayList<>();
    List<Map<String, Object>> provision = new ArrayList<>();
    for (Advice each : here) {
      PlanSection of = sections.fedBy(each, "needs");
      List<UUID> own = new ArrayList<>();
      if (of == PlanSection.B) {
        lines(each, "needs", each.needs(), (id, text) -> {
          own.add(id);
          needs.add(row(id, each, "need", text, SectionAdvice.area(each.from()).map(area -> Map.<String, Object>of(
              "area", area)).orElse(Map.of())));
        });
      } else if (each.needs() != null && draft.content().text(of) == null) {
        texts.merge(of, each.needs().strip(), (one, more) -> one + "\n\n" + more);
      }
      Places places = new Places(own, Particulars.rows(each.outcomes()).size());
      lines(each, "outcomes", each.outcomes(), (id, text) -> outcomes.add(row(id, each, "outcome", text,
          both(Particulars.ofOutcome(text), places.next()))));
      Places given = new Places(own, Particulars.rows(each.provision()).size());
      lines(each, "provision", each.provision(), (id, text) -> provision.add(row(id, each, "what", text,
          both(both(Particulars.ofProvision(text), given.next()),
              Map.of("section", sections.fedBy(each, "provision").name())))));
    }
    Map<String, Object> values = new HashMap<>();
    texts.forEach((section, text) -> values.put("section" + section, text));
    values.put("needs", unless(there, draft, needs, "need"));
    values.put("outcomes", unless(there, draft, outcomes, "outcome"));
    values.put("provision", unless(there, draft, provision, "what"));
    return new Proposal(values, Stream.concat(options(needs), ofPlan(draft)).distinct().toList());
  }

  /** One line of an advice with the id it always has. */
  private interface Line {
    void add(UUID id, String text);
  }

  private static void lines(Advice from, String part, String words, Line line) {
    int place = 0;
    for (String text : Particulars.rows(words)) {
      place++;
      line.add(UUID.nameUUIDFromBytes((from.id() + " " + part + " " + place).getBytes(StandardCharsets.UTF_8)), text);
    }
  }

  /** Which need the lines of one advice are for: the same place where there are as many, or the only need. */
  private static final class Places {
    private final List<UUID> needs;
    private final boolean asMany;
    private int next;

    Places(List<UUID> needs, int lines) {
      this.needs = needs;
      this.asMany = needs.size() == lines;
    }

    Map<String, Object> next() {
      int place = next++;
      return asMany ? Map.of("need", needs.get(place).toString())
          : needs.size() == 1 ? Map.of("need", needs.get(0).toString()) : Map.of();
    }
  }

  private static Map<String, Object> row(UUID id, Advice from, String box, String text, Map<String, Object> more) {
    Map<String, Object> row = new HashMap<>(more);
    row.putAll(Map.of("id", id.toString(), "from", from.from(), box, text));
    return row;
  }

  private static Map<String, Object> both(Map<String, Object> one, Map<String, Object> other) {
    Map<String, Object> all = new HashMap<>(one);
    all.putAll(other);
    return all;
  }

  /** Neither a row that was taken before, nor one whose words somebody has written. */
  private static List<Map<String, Object>> unless(Set<String> there, PlanDraft draft, List<Map<String, Object>> rows,
      String box) {
    return rows.stream().filter(row -> draft.row(UUID.fromString((String) row.get("id"))).isEmpty())
        .filter(row -> !there.contains(row.get(box))).toList();
  }

  private static Set<String> words(PlanContent content) {
    return Stream.of(content.needs().stream().map(Need::need), content.outcomes().stream().map(Outcome::outcome),
        content.provision().stream().map(Provision::what)).flatMap(each -> each).filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Stream<Option> options(List<Map<String, Object>> needs) {
    return needs.stream().map(row -> new Option((String) row.get("id"),
        SectionForms.inShort((String) row.get("need"))));
  }

  private static Stream<Option> ofPlan(PlanDraft draft) {
    return draft.needs().stream().map(id -> new Option(id.toString(), draft.label(id) + ": "
        + SectionForms.inShort(draft.row(id).map(row -> ((Need) row).need()).orElse(""))));
  }
}
