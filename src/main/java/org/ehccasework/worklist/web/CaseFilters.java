package org.ehccasework.worklist.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.people.StaffMember;
import org.ehccasework.worklist.CaseQuery;
import org.ehccasework.worklist.CaseQuery.Sort;
import org.ehccasework.worklist.CaseQuery.State;
import org.ehccasework.worklist.web.CasesPage.Choice;
import org.ehccasework.worklist.web.CasesPage.Chosen;
import org.ehccasework.worklist.web.CasesPage.Column;
import org.ehccasework.worklist.web.CasesPage.Filter;

/**
 * What an address says of a list of cases; whatever it says that we do not know narrows nothing.
 *
 * @param search the id of a kept search, never its words
 */
record CaseFilters(String stage, String state, String coordinator, String sort, String search, String page) {

  CaseQuery query(boolean own, String words) {
    return new CaseQuery(own, CaseStage.ofCode(stage).orElse(null), State.ofCode(state).orElse(null),
        blank(coordinator) ? null : coordinator, words, Sort.ofCode(sort));
  }

  /** Whether any filter is set. */
  boolean narrow() {
    CaseQuery query = query(false, null);
    return query.stage() != null || query.state() != null || query.coordinator() != null;
  }

  int number() {
    return PageNumber.of(page);
  }

  List<Filter> selects(List<StaffMember> coordinators) {
    Filter stages = Filter.of("stage", "Stage", Arrays.stream(CaseStage.values())
        .map(one -> new Choice(one.code(), one.words(), one.code().equals(stage))));
    Filter states = Filter.of("state", "Legal dates", Arrays.stream(State.values())
        .map(one -> new Choice(one.code(), one.words(), one.code().equals(state))));
    Filter people = Filter.of("coordinator", "Coordinator", coordinators.stream()
        .map(one -> new Choice(one.username(), one.name(), one.username().equals(coordinator))));
    return coordinators.isEmpty() ? List.of(stages, states) : List.of(stages, states, people);
  }

  List<Column> columns(String path) {
    Sort by = Sort.ofCode(sort);
    return Stream.of(Sort.NAME, Sort.STAGE, Sort.DUE, Sort.COORDINATOR).map(column ->
        new Column(heading(column), address(path, column) , column == by ? "ascending" : null)).toList();
  }

  /** Each filter that is set, with the address of the list without it. */
  List<Chosen> chosen(String path, List<StaffMember> coordinators) {
    List<Chosen> chosen = new ArrayList<>();
    Sort by = Sort.ofCode(sort);
    CaseStage.ofCode(stage).ifPresent(one -> chosen.add(new Chosen("Stage: " + one.words(),
        new CaseFilters(null, state, coordinator, sort, search, null).address(path, by))));
    State.ofCode(state).ifPresent(one -> chosen.add(new Chosen("Legal dates: " + one.words(),
        new CaseFilters(stage, null, coordinator, sort, search, null).address(path, by))));
    coordinators.stream().filter(one -> one.username().equals(coordinator)).findFirst()
        .ifPresent(one -> chosen.add(new Chosen("Coordinator: " + one.name(),
            new CaseFilters(stage, state, null, sort, search, null).address(path, by))));
    return chosen;
  }

  private static String heading(Sort column) {
    return switch (column) {
      case NAME -> "Child or young person";
      case STAGE -> "Stage";
      case DUE -> "Next legal date";
      case COORDINATOR -> "Coordinator";
    };
  }

  /** The list's address with these filters, ending so that a page number can follow. */
  String address(String path, Sort by) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("search", search);
    parts.put("stage", CaseStage.ofCode(stage).map(CaseStage::code).orElse(null));
    parts.put("state", State.ofCode(state).map(State::code).orElse(null));
    parts.put("coordinator", username());
    parts.put("sort", by == Sort.DUE ? null : by.code());
    return path + parts.entrySet().stream().filter(part -> !blank(part.getValue()))
        .map(part -> part.getKey() + "=" + part.getValue() + "&").collect(Collectors.joining("", "?", ""));
  }

  private String username() {
    return coordinator != null && coordinator.matches("[A-Za-z0-9._-]{1,64}") ? coordinator : null;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
