from parties.models.account import Account, AccountSite, OrgUnit
from parties.models.contact import AccountContact, Contact
from parties.models.lead import Lead

__all__ = ["Account", "AccountContact", "AccountSite", "Contact", "Lead", "OrgUnit"]
