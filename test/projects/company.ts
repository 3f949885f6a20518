/** A group and a company that builds on it, to try things on. */

/** What several companies share: parties, a person acting for one of them, regions, a metric, a forum, a promise, a system. */
export const group = {
  'group/remit.json': '{ "name": "group", "asOf": "2026-11-01" }\n',
  'group/house.remit': `organization house "House of Travel" { promise calm "Calm from door to door" }
person tomas "Tomas Rehn" { handle "@tomas-rehn" }
person yusuf "Yusuf Haddad" { handle "@yusuf" }
department experience "Customer Experience" { head cco }
role cco "Chief Customer Officer" { held by tomas }
role standards "Head of Standards" { held by tomas }
delegation of standards to yusuf from 2026-01-01 until 2027-06-30
`,
  'group/steering.remit': `region gulf "Gulf"
region iberia "Iberia"
region nordic "Nordic"
metric nps "Relationship NPS" { owner cco }
forum council "CX Council" { chair cco members standards cadence monthly authority "Sets the standards" }
system crm "Customer file" { owner standards }
journey lost "Lost property" { owner cco touchpoint desk "Lost property desk" { accountable standards responsible standards } }
`,
};

/** One of them. Nothing is to be objected to. */
export const shop = {
  'shop/remit.json': '{ "name": "shop", "asOf": "2026-11-01", "dependsOn": ["../group"] }\n',
  'shop/shop.remit': `role seller "Seller"
journey buy "Buy" {
  owner   group.cco
  promise calm
  touchpoint till "Till" {
    accountable standards
    responsible seller
    measured by group.nps
    uses        crm
  }
}
`,
};

export const company = { ...group, ...shop };
