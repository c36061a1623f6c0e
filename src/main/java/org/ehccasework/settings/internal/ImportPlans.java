package org.ehccasework.settings.internal;

import java.io.IOException;
import java.io.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Authority;
import org.ehccasework.settings.Setting;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Component;

/** Compares a file of the register with the directory. */
@Component
public class ImportPlans {

  private final SettingBatches rows;
  private final Authorities authorities;
  private final Clock clock;

  ImportPlans(SettingBatches rows, Authorities authorities, Clock clock) {
    this.rows = rows;
    this.authorities = authorities;
    this.clock = clock;
  }

  /** Packs what was uploaded, so that it can wait; a {@code web.RuleBroken} at "file" says why it cannot be read. */
  public static byte[] pack(byte[] uploaded) {
    try {
      return RegisterFile.pack(uploaded);
    } catch (IOException unreadable) {
      throw new RuleBroken("file", "This file cannot be read. " + unreadable.getMessage());
    }
  }

  /** @param ownOnly whether only settings in the authority's own area are wanted */
  public ImportPlan of(UUID authorityId, boolean ownOnly, byte[] packed) {
    try (Reader text = RegisterFile.open(packed)) {
      return compare(authorityId, ownOnly, RegisterReader.read(text, LocalDate.now(clock)));
    } catch (IOException unreadable) {
      throw new RuleBroken("file", "This file cannot be read. " + unreadable.getMessage());
    }
  }

  private ImportPlan compare(UUID authorityId, boolean ownOnly, RegisterReader.Reading register) {
    String own = authorities.find(authorityId).map(Authority::dfeCode).orElse("");
    Map<String, Setting> known = rows.byUrn(authorityId);
    var plan = new ImportPlan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0, 0, new ArrayList<>(),
        register.problems().stream().map(each -> new ImportPlan.Problem(each.line(), each.message())).toList());
    int same = 0;
    int passedOver = register.noSettings();
    for (RegisterRow row : register.rows()) {
      Setting before = known.get(row.urn());
      boolean wanted = before != null || row.closedOn() == null && (!ownOnly || own.equals(row.laCode()));
      if (!wanted) {
        passedOver++;
      } else if (before == null) {
        add(plan, row.over(null, authorityId), row);
      } else if (row.changes(before)) {
        Setting after = row.over(before, authorityId);
        (before.isOpen() && !after.isOpen() ? plan.closed() : plan.changed())
            .add(new ImportPlan.Change(before, after));
      } else {
        same++;
      }
    }
    return new ImportPlan(List.copyOf(plan.added()), List.copyOf(plan.changed()), List.copyOf(plan.closed()), same,
        passedOver, List.copyOf(plan.unknownTypes()), plan.problems());
  }

  private static void add(ImportPlan plan, Setting setting, RegisterRow row) {
    plan.added().add(setting);
    if (!RegisterTypes.isKnown(row.typeName())) {
      plan.unknownTypes().add(setting);
    }
  }
}
