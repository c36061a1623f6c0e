package org.ehccasework.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.ehccasework.plan.OpenPlanEditor;
import org.ehccasework.plan.OpenPlanEditor.Opened;
import org.ehccasework.plan.PlanChanged;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.internal.DraftStore.Written;
import org.ehccasework.plan.web.EditorPage.Part;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Shows one part of a plan to be changed, saves it, and shows both texts where someone else saved it meanwhile. */
@Component
class PartEditor {

  private final OpenPlanEditor editor;
  private final SectionForms forms;
  private final FormReader reader;
  private final EditorPage page;

  PartEditor(OpenPlanEditor editor, SectionForms forms, FormReader reader, EditorPage page) {
    this.editor = editor;
    this.forms = forms;
    this.reader = reader;
    this.page = page;
  }

  /**
   * A part of a version.
   *
   * @param row the row; null for a section that is a text
   * @param isNew whether the row is still to be added
   */
  record Place(String ref, int version, PlanSection section, UUID row, boolean isNew) {

    static Place ofNewRow(String ref, int version, PlanSection section) {
      return new Place(ref, version, section, UUID.randomUUID(), true);
    }

    /** The section after this one; the last has none after it and stays. */
    String ofNext() {
      return VersionView.href(ref, version) + "/"
          + PlanSection.values()[Math.min(section.ordinal() + 1, PlanSection.K.ordinal())];
    }

    String href() {
      String inSection = row == null ? "" : "/" + (isNew ? "new" : row);
      return VersionView.href(ref, version) + "/" + section + inSection;
    }
  }

  /** @param first values that are chosen already in a new row */
  String show(Place place, Map<String, Object> first, Model model) {
    Opened opened = open(place);
    Map<String, Object> values = values(place, opened.written());
    values.putAll(first);
    TaskForm form = forms.of(place.section());
    return page.draw(opened, place.section(), part(place, opened, form, reader.showing(form, values), Clash.NONE),
        model);
  }

  /** Saves with the use case and goes on to the address; else shows the page again with all that was typed. */
  String save(Place place, MultiValueMap<String, String> params, Consumer<FormAnswers> save, String next,
      HttpServletResponse response, Model model) {
    Opened opened = open(place);
    TaskForm form = forms.of(place.section());
    MultiValueMap<String, String> chosen = Clash.chosen(params, values(place, opened.written()));
    Reading reading = reader.fromParams(form, chosen, options(opened));
    if (!reading.isClean()) {
      return refuse(place, opened, reading, HttpStatus.BAD_REQUEST, response, model);
    }
    try {
      save.accept(reading.answers());
      return "redirect:" + next;
    } catch (RuleBroken broken) {
      return refuse(place, opened, reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY, response,
          model);
    } catch (PlanChanged changed) {
      return clash(place, chosen, changed.getMessage(), response, model);
    }
  }

  private Opened open(Place place) {
    return editor.open(new OpenPlanEditor.Command(place.ref(), place.version(), place.section()));
  }

  private String refuse(Place place, Opened opened, Reading reading, HttpStatus status, HttpServletResponse response,
      Model model) {
    response.setStatus(status.value());
    model.addAttribute("hasErrors", true);
    return page.draw(opened, place.section(),
        part(place, opened, forms.of(place.section()), reading, Clash.NONE), model);
  }

  /** The person has now seen what the other saved, so that the next save goes through. */
  private String clash(Place place, MultiValueMap<String, String> typed, String message, HttpServletResponse response,
      Model model) {
    Opened now = open(place);
    Map<String, Object> saved = values(place, now.written());
    boolean gone = place.row() != null && !place.isNew() && now.written().draft().row(place.row()).isEmpty();
    TaskForm form = forms.of(place.section());
    MultiValueMap<String, String> again = new LinkedMultiValueMap<>(typed);
    again.set(SectionForms.BASED_ON, String.valueOf(saved.get(SectionForms.BASED_ON)));
    Clash clash = gone ? new Clash(message + " They took the row out. Save it to put it back.", Map.of())
        : Clash.of(message, form, saved, typed, options(now));
    response.setStatus(HttpStatus.CONFLICT.value());
    return page.draw(now, place.section(), part(place, now, form, reader.again(form, again), clash), model);
  }

  private Part part(Place place, Opened opened, TaskForm form, Reading reading, Clash clash) {
    var draft = opened.written().draft();
    boolean there = place.row() != null && draft.row(place.row()).isPresent();
    String label = place.row() == null ? "section " + place.section() : there ? draft.label(place.row()) : "the new row";
    return new Part(form, reading, options(opened), place.row(), label, place.row() != null && !there, place.href(),
        clash);
  }

  private Map<String, List<Option>> options(Opened opened) {
    return forms.options(opened.version().caseRef(), opened.written().draft());
  }

  private Map<String, Object> values(Place place, Written written) {
    return place.row() == null ? new HashMap<>(forms.texts(place.section(), written))
        : forms.row(place.row(), written);
  }
}
