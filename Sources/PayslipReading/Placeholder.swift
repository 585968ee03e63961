import PayDomain
