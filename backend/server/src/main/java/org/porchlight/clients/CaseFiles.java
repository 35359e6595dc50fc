package org.porchlight.clients;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The cases of households. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

  private static final int LARGEST_HOUSEHOLD = 50;

  /** The case of a household; there is one. */
  public CaseFile of(UUID householdId) {
    return find("household.id", householdId).singleResult();
  }

  /** Whoever of a branch is in the case of that number; at most 50. */
  List<UUID> membersOf(String number, Viewer viewer) {
    return getEntityManager()
        .createQuery(
            "select member.id from CaseFile file join Client member"
                + " on member.household = file.household where file.number = :number"
                + " and member.branchId = :branch and member.mergedInto is null and "
                + Seen.hql("member.id", ":viewer"),
            UUID.class)
        .setParameter("number", number)
        .setParameter("branch", viewer.branchId())
        .setParameter("viewer", viewer.accountId())
        .setMaxResults(LARGEST_HOUSEHOLD)
        .getResultList();
  }

  /** One of a household, in the household's case. */
  public record Member(String caseNumber, String code, String name) {}

  /**
   * The client's household, the client included, as far as their branch serves it and the viewer
   * sees them; at most 50.
   */
  public List<Member> householdOf(Client client, Viewer viewer) {
    return getEntityManager()
        .createQuery(
            "select new org.porchlight.clients.CaseFiles$Member(file.number, member.code,"
                + " member.name) from CaseFile file join Client member"
                + " on member.household = file.household where file.household.id = :household"
                + " and member.branchId = :branch and member.mergedInto is null and "
                + Seen.hql("member.id", ":viewer")
                + " order by member.createdAt",
            Member.class)
        .setParameter("household", client.household().id())
        .setParameter("branch", client.branchId())
        .setParameter("viewer", viewer.accountId())
        .setMaxResults(LARGEST_HOUSEHOLD)
        .getResultList();
  }
}
