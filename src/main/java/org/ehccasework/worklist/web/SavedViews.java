package org.ehccasework.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.worklist.internal.SavedViewRows;
import org.springframework.stereotype.Component;

/** The lists a person saved, and whether the one on the page can be saved. */
@Component
class SavedViews {

  private final SavedViewRows rows;
  private final CurrentActor actor;

  SavedViews(SavedViewRows rows, CurrentActor actor) {
    this.rows = rows;
    this.actor = actor;
  }

  /** A list to go to. */
  record Link(UUID id, String name, String href, boolean current) {}

  /** @param address of the list on the page, to save it; null where it has no filters */
  record Drawn(List<Link> links, String address) {

    /** Nothing to show. */
    public boolean isEmpty() {
      return links.isEmpty() && address == null;
    }
  }

  Drawn on(HttpServletRequest request) {
    String here = ListPlace.toSave(request);
    List<Link> links = rows.of(actor.username()).stream().map(view ->
        new Link(view.id(), view.name(), view.address(), view.address().equals(here))).toList();
    boolean known = links.stream().anyMatch(Link::current);
    return new Drawn(links, here.contains("?") && !known ? here : null);
  }
}
